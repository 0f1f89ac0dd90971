import type { Check } from "./check";
import { fileOf } from "./check";

/** A step that waits for its row to count needs a row that can: one of a criterion, or one that an answer demands. */
export const adoptionSound: Check = ({ adoption, questions, criteria }) => {
  const demanded = questions
    .flatMap((question) => (question.kind === "number" ? question.thresholds : question.answers).map(mustsOf))
    .flatMap((musts) => musts.flatMap(({ rows }) => rows));
  const counting = new Set([...criteria.flatMap(({ by }) => (by.kind === "rows" ? by.rows : [])), ...demanded]);
  const at = (...path: (string | number)[]) => ({ file: fileOf.adoption(), path: path.join(".") });
  return adoption.tracks.flatMap(({ stages }, track) =>
    stages.flatMap(({ steps, without }, stage) => [
      ...steps.flatMap(({ row, when }, step) =>
        when === "row-counts" && !counting.has(row)
          ? [
              {
                ...at("tracks", track, "stages", stage, "steps", step, "row"),
                expected: "a row that can count",
                found: row,
              },
            ]
          : [],
      ),
      ...(without && !steps.some(({ row, when }) => row === without.row && when === "always")
        ? [
            {
              ...at("tracks", track, "stages", stage, "without", "row"),
              expected: "the row of a step that is always in the stage",
              found: without.row,
            },
          ]
        : []),
    ]),
  );
};

// --

const mustsOf = ({ musts = [] }: { musts?: { rows: string[] }[] | undefined }) => musts;

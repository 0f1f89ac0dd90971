import { verdictsThatNeedProof } from "@/lib/schema/evidence-vocabulary";
import type { ContentProblem } from "@/lib/schema/problem";
import type { CheckedArticle, Facts } from "@/lib/schema/types";
import { type Check, fileOf } from "./check";

type Statement = CheckedArticle["statements"][number];

/**
 * Whoever corrects others must show why: a verdict rests on cells, figures, requirements or sources that exist, and an
 * unsourced statement says where proof was sought.
 */
export const articlesSound: Check = (facts) => {
  const known = provable(facts);
  return facts.articles.flatMap(({ id, statements }) =>
    statements.flatMap((statement, index) => {
      const place = { file: fileOf.article(id), path: `statements.${index}` };
      const earlier = statements.findIndex(({ n }) => n === statement.n);
      return [
        ...(earlier < index
          ? [{ ...place, path: `${place.path}.n`, expected: "a number of its own", found: statement.n }]
          : []),
        ...unproved(statement, place),
        ...dangling(statement, place, known),
      ];
    }),
  );
};

// --

type Place = Pick<ContentProblem, "file" | "path">;

function unproved(statement: Statement, place: Place): ContentProblem[] {
  const { verdict, cells = [], figures = [], requirements = [], citations = [], sought = [] } = statement;
  const proofs = cells.length + figures.length + requirements.length + citations.length;
  const needed: readonly string[] = verdictsThatNeedProof;
  if (needed.includes(verdict) && proofs === 0)
    return [
      { ...place, expected: `a cell, figure, requirement or source, since the verdict is ${verdict}`, found: "none" },
    ];
  if (verdict === "unsourced" && proofs + sought.length === 0)
    return [{ ...place, expected: "where proof was sought, since no source is known", found: "nothing" }];
  return [];
}

function provable({
  capabilities,
  measures,
  requirements,
}: Facts): Record<"cells" | "figures" | "requirements", Set<string>> {
  return {
    cells: new Set(capabilities.flatMap(({ id, cells }) => Object.keys(cells).map((option) => `${id}.${option}`))),
    figures: new Set(
      measures.flatMap(({ id, cells }) =>
        Object.entries(cells).flatMap(([option, cell]) =>
          (cell?.claims ?? []).map(({ slug }) => `${id}.${option}.${slug}`),
        ),
      ),
    ),
    requirements: new Set(requirements.map(({ framework, id }) => `${framework}.${id}`)),
  };
}

function dangling(statement: Statement, place: Place, known: ReturnType<typeof provable>): ContentProblem[] {
  return (["cells", "figures", "requirements"] as const).flatMap((kind) =>
    (statement[kind] ?? []).flatMap((id, index) =>
      known[kind].has(id)
        ? []
        : [{ ...place, path: `${place.path}.${kind}.${index}`, expected: `one of the ${kind} there are`, found: id }],
    ),
  );
}

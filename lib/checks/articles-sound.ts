import { cellOf, resolveCell } from "@/lib/evidence/resolve";
import { verdictsThatNeedProof } from "@/lib/schema/evidence-vocabulary";
import type { ContentProblem } from "@/lib/schema/problem";
import type { CheckedArticle, Facts } from "@/lib/schema/types";
import { type Check, fileOf } from "./check";

type Statement = CheckedArticle["statements"][number];

/**
 * Whoever corrects others must show why: a verdict rests on cells, figures, requirements or sources that exist, and not
 * only on rejected figures and unknown cells, which decide nothing. An unsourced statement says where proof was sought,
 * or names what comes nearest: where the nearest figures are known, that none of them bears it out is a search as well.
 */
export const articlesSound: Check = (facts) => {
  const known = provable(facts);
  const idle = undecided(facts);
  return facts.articles.flatMap(({ id, statements }) =>
    statements.flatMap((statement, index) => {
      const place = { file: fileOf.article(id), path: `statements.${index}` };
      const earlier = statements.findIndex(({ n }) => n === statement.n);
      return [
        ...(earlier < index
          ? [{ ...place, path: `${place.path}.n`, expected: "a number of its own", found: statement.n }]
          : []),
        ...unproved(statement, place, idle),
        ...dangling(statement, place, known),
      ];
    }),
  );
};

// --

type Place = Pick<ContentProblem, "file" | "path">;

function unproved(statement: Statement, place: Place, idle: ReadonlySet<string>): ContentProblem[] {
  const { verdict, cells = [], figures = [], requirements = [], citations = [], sought = [] } = statement;
  const proofs = cells.length + figures.length + requirements.length + citations.length;
  const needed: readonly string[] = verdictsThatNeedProof;
  if (needed.includes(verdict)) {
    const because = `since the verdict is ${verdict}`;
    if (proofs === 0)
      return [{ ...place, expected: `a cell, figure, requirement or source, ${because}`, found: "none" }];
    const named = [...cells, ...figures];
    if (proofs === named.length && named.every((id) => idle.has(id)))
      return [
        { ...place, expected: `more than rejected figures and unknown cells, ${because}`, found: named.join(", ") },
      ];
  }
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

/** Ids of figures that were rejected and of cells whose state is unknown. */
function undecided({ capabilities, measures, sources }: Facts): Set<string> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cells = capabilities.flatMap((capability) =>
    Object.keys(capability.cells)
      .map((option) => ({ id: `${capability.id}.${option}`, cell: cellOf(capability, option) }))
      .filter(({ id, cell }) => resolveCell(cell, id, byId).support === "unknown")
      .map(({ id }) => id),
  );
  const figures = measures.flatMap(({ id, cells: measured }) =>
    Object.entries(measured).flatMap(([option, cell]) =>
      (cell?.claims ?? []).filter(({ rejected }) => rejected).map(({ slug }) => `${id}.${option}.${slug}`),
    ),
  );
  return new Set([...cells, ...figures]);
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

import { facts } from "@/content";
import type { CellDetail } from "@/lib/evidence/detail";
import { isUnsettled } from "@/lib/evidence/unsettled";
import { allCells } from "./evidence";
import { choosableOptions, shownOptions } from "./site";

/** A cell together with what leans on its row. */
export interface Leaning {
  cell: CellDetail;
  requirements: { id: string; framework: string }[];
  blocks: number;
  criteria: number;
}

/** Something other than a cell that was looked for in vain. */
interface Gap {
  what: string;
  because: string | null;
  sought: readonly { where: string; on: string }[];
}

export interface UnknownsView {
  cells: number;
  /** Accepted claims disagree and no rule settles it. Here and below, those with most leaning on them first. */
  unsettled: Leaning[];
  /** No source was found. */
  unsourced: Leaning[];
  /** Only second-hand reports or excerpts carry the state. */
  weak: Leaning[];
  /** Facts of options, and figures of the calculator, that no source gives. */
  facts: Gap[];
  figures: Gap[];
}

/** What nobody has verified, and how much leans on it. */
export function unknownsView(): UnknownsView {
  const unknown = allCells.filter(({ support }) => support === "unknown");
  return {
    cells: allCells.filter(({ support }) => support !== "not-applicable").length,
    unsettled: byWeight(unknown.filter(isUnsettled)),
    unsourced: byWeight(unknown.filter((cell) => !isUnsettled(cell))),
    weak: byWeight(allCells.filter(({ grade }) => grade === "C")),
    facts: shownOptions.flatMap(({ name, facts: profile }) =>
      Object.entries(profile).flatMap(([label, fact]) =>
        fact.value === null
          ? [
              {
                what: `${name}: ${factWords[label as keyof typeof factWords]}`,
                because: fact.because,
                sought: fact.sought,
              },
            ]
          : [],
      ),
    ),
    figures: facts.measures.flatMap((measure) =>
      choosableOptions.flatMap(({ id, name }) => {
        const cell = measure.cells[id];
        return cell && cell.claims.length === 0
          ? [{ what: `${name}: ${measure.name}`, because: null, sought: cell.sought ?? [] }]
          : [];
      }),
    ),
  };
}

// --

const factWords = {
  newestSeen: "newest version",
  supportedUntil: "end of support",
  licence: "licence",
  steward: "steward",
} as const;

function byWeight(cells: readonly CellDetail[]): Leaning[] {
  const weight = ({ requirements, blocks, criteria }: Leaning) => requirements.length + blocks + criteria;
  return cells.map(leaning).sort((a, b) => weight(b) - weight(a));
}

function leaning(cell: CellDetail): Leaning {
  const row = cell.capability.id;
  const blocks = facts.blocks.filter(({ takes }) => takes.includes(row)).map(({ id }) => id);
  return {
    cell,
    requirements: facts.requirements
      .filter(({ blocks: used }) => used.some(({ block }) => blocks.includes(block)))
      .map(({ id, framework }) => ({ id, framework })),
    blocks: blocks.length,
    criteria: facts.criteria.filter(({ by }) => by.kind === "rows" && by.rows.includes(row)).length,
  };
}

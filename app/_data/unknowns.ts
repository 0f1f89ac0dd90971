import { facts } from "@/content";
import type { CellDetail } from "@/lib/evidence/detail";
import { allCells } from "./evidence";
import { optionById } from "./site";

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
  /** No source was found, or none decides. Those with most leaning on them first. */
  unknown: Leaning[];
  /** Only second-hand reports or excerpts carry the state. */
  weak: Leaning[];
  /** Facts of options, and figures of the calculator, that no source gives. */
  facts: Gap[];
  figures: Gap[];
}

/** What nobody has verified, and how much leans on it. */
export function unknownsView(): UnknownsView {
  return {
    cells: allCells.filter(({ support }) => support !== "not-applicable").length,
    unknown: byWeight(allCells.filter(({ support }) => support === "unknown")),
    weak: byWeight(allCells.filter(({ grade }) => grade === "C")),
    facts: facts.options.flatMap(({ name, facts: profile }) =>
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
      Object.entries(measure.cells).flatMap(([option, cell]) =>
        cell && cell.claims.length === 0
          ? [
              {
                what: `${optionById.get(option)?.name ?? option}: ${measure.name}`,
                because: null,
                sought: cell.sought ?? [],
              },
            ]
          : [],
      ),
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

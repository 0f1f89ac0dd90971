import type { Grade } from "@/lib/evidence/grade";
import type { Support } from "@/lib/schema/vocabulary";
import type { Standing } from "./decide";
import type { AnswerRef } from "./model";

/** A cell with what tells how far to trust it. */
export interface WeighedCell {
  support: Support;
  note: string | null;
  /** The object, field or setting that does it. */
  resource: string | null;
  /** Accepted sources give more than one state. */
  conflict: boolean;
  /** Best grade among the claims behind the state; null without any. */
  grade: Grade | null;
  /** `YYYY-MM-DD`: the oldest check among its claims; null without any. */
  checkedOn: string | null;
}

/** By `<capability>.<option>`. */
export type WeighedCells = Readonly<Record<string, WeighedCell>>;

/** A cell that nobody filled. */
export const unfilled: WeighedCell = {
  support: "unknown",
  note: null,
  resource: null,
  conflict: false,
  grade: null,
  checkedOn: null,
};

/** A cell that is not there says nothing, as one that is unknown does. */
export const cellAt = (cells: WeighedCells, row: string, option: string): WeighedCell =>
  cells[`${row}.${option}`] ?? unfilled;

/** A row that counts in a decision, and how much. */
export interface CountingRow {
  row: string;
  /** Share of the whole that hangs on it, from 0 to 1; 0 for a must that stands in no criterion. */
  weight: number;
  /** The answers that demand it; none for a row that is only wanted. */
  musts: readonly AnswerRef[];
  /** States that satisfy every one of those answers. */
  accepts: readonly Support[];
}

/**
 * The rows that count: those of musts, those that answers want, and those that always do. In order of the criteria, in
 * which every wanted row stands; then musts that stand in none.
 */
export function countingRows({ effects, judged }: Pick<Standing, "effects" | "judged">): CountingRow[] {
  const weights = new Map<string, number>();
  for (const { weight, scores } of judged) {
    const [first] = Object.values(scores);
    for (const { capability } of first?.rows ?? []) weights.set(capability, weight / (first?.rows.length ?? 1));
  }
  const demands = effects.musts.flatMap((must) => (must.kind === "row" ? [must] : []));
  const rows = new Set([...weights.keys(), ...demands.map(({ capability }) => capability)]);
  return [...rows].map((row) => {
    const musts = demands.filter(({ capability }) => capability === row);
    const [first, ...others] = musts;
    return {
      row,
      weight: weights.get(row) ?? 0,
      musts: musts.map(({ question, answer }) => ({ question, answer })),
      accepts: first?.accepts.filter((state) => others.every(({ accepts }) => accepts.includes(state))) ?? [],
    };
  });
}

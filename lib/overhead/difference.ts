import { quantities } from "@/lib/schema/overhead-vocabulary";
import type { Sum } from "./cost-floor";
import type { OptionEstimate } from "./estimate";
import type { Range } from "./range";

/**
 * How one amount stands to another. `less` and `more` are said only of ranges that share no value; `no-difference` of
 * ranges that touch; `unknown` where a part without a figure could decide.
 */
export type Verdict = "less" | "more" | "same" | "no-difference" | "unknown";

/** What is held against each other. */
export const compared = [...quantities, "costPerMonth", "nodes"] as const satisfies readonly Sum[];

/** One option's amount against another's. */
export interface Difference {
  quantity: Sum;
  verdict: Verdict;
  /** What is saved, in the amounts' own unit; negative where more is needed. Null ends are not known. */
  saved: { low: number | null; high: number | null; unit: string } | null;
  /** The same as a share of the other amount, where that is above nought. */
  share: { low: number | null; high: number | null } | null;
}

export type Compared = Pick<OptionEstimate, Sum> & { atLeast: readonly Sum[] };

/** What one option saves against another, amount by amount. */
export function differencesOf(one: Compared, against: Compared): Difference[] {
  return compared.map((quantity) => ({
    quantity,
    ...difference(
      { range: one[quantity], atLeast: one.atLeast.includes(quantity) },
      { range: against[quantity], atLeast: against.atLeast.includes(quantity) },
    ),
  }));
}

/** An amount; `atLeast` when a part of it has no figure, so that its true value may be above its high end. */
export interface Amount {
  range: Range | null;
  atLeast: boolean;
}

/** The verdict and what is saved. Interval arithmetic: the least saving is low less high, the most high less low. */
export function difference(one: Amount, against: Amount): Omit<Difference, "quantity"> {
  if (!one.range || !against.range) return { verdict: "unknown", saved: null, share: null };
  const a = endsOf(one.range, one.atLeast);
  const b = endsOf(against.range, against.atLeast);
  const saved = { low: finite(b.low - a.high), high: finite(b.high - a.low), unit: one.range.unit };
  const share =
    against.range.low > 0
      ? { low: finite(1 - a.high / b.low), high: b.high === Number.POSITIVE_INFINITY ? null : 1 - a.low / b.high }
      : null;
  return { verdict: verdictOf(a, b), saved, share };
}

// --

interface Ends {
  low: number;
  high: number;
}

const endsOf = ({ low, high }: Range, atLeast: boolean): Ends => ({
  low,
  high: atLeast ? Number.POSITIVE_INFINITY : high,
});
const finite = (value: number) => (Number.isFinite(value) ? value : null);

function verdictOf(a: Ends, b: Ends): Verdict {
  if (a.high < b.low) return "less";
  if (a.low > b.high) return "more";
  if (a.low === b.low && a.high === b.high && a.low === a.high) return "same";
  return Number.isFinite(a.high) && Number.isFinite(b.high) ? "no-difference" : "unknown";
}

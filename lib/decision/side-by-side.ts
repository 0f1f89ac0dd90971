import { costIsFloor } from "@/lib/overhead/cost-floor";
import type { OptionEstimate } from "@/lib/overhead/estimate";
import type { Support } from "@/lib/schema/vocabulary";
import type { Decision } from "./decide";
import type { Judged, Measured, Score } from "./score";

/** One thing of each of the two, the first one’s first. */
type Two<T> = readonly [T, T];

/** Two options of a ranking, criterion by criterion and row by row. */
export interface SideBySide {
  options: Two<string>;
  totals: Two<Score>;
  /** First total less the second, at typical values. */
  difference: number;
  /** Share of draws in which the first beats the second; equal totals count half. */
  beats: number;
  /** Criteria that count, the largest difference first. */
  criteria: ComparedCriterion[];
  /** What both add at the reader’s size, whether it counts or not; only what is measured of at least one. */
  measures: { measure: "cost" | "latency"; of: Two<Measured | null> }[];
}

export interface ComparedCriterion {
  criterion: string;
  weight: number;
  /** Weight times score, at typical values. */
  contributions: Two<number>;
  /** First contribution less the second. */
  difference: number;
  /** Rows whose state differs, the largest difference first. */
  rows: ComparedRow[];
  /** How many rows count and are in the same state. */
  same: number;
}

export interface ComparedRow {
  capability: string;
  supports: Two<Support>;
  /** Whose state is worth more; null where both are worth the same. */
  better: string | null;
  /** What the row adds to the difference of the totals. */
  difference: number;
}

/**
 * Holds two options of a ranking against each other, at typical values.
 *
 * @returns null where one of them is not ranked, or both are the same.
 */
export function sideBySideOf(
  { ranking, judged, standing }: Pick<Decision, "ranking" | "judged" | "standing">,
  a: string,
  b: string,
): SideBySide | null {
  const [first, second] = [a, b].map((id) => ranking.find(({ option }) => option === id));
  const beats = first?.beats[b];
  if (!first || !second || beats === undefined) return null;
  return {
    options: [a, b],
    totals: [first.score, second.score],
    difference: first.score.typical - second.score.typical,
    beats,
    criteria: judged.map((one) => comparedCriterion(one, a, b)).sort(byDifference),
    measures: [
      { measure: "cost" as const, of: both(a, b, (option) => costOf(standing.estimates, option)) },
      { measure: "latency" as const, of: both(a, b, (option) => latencyOf(standing.estimates, option)) },
    ].filter(({ of }) => of.some((one) => one !== null)),
  };
}

// --

const both = <T>(a: string, b: string, of: (option: string) => T): Two<T> => [of(a), of(b)];

const byDifference = (one: { difference: number }, other: { difference: number }) =>
  Math.abs(other.difference) - Math.abs(one.difference);

function comparedCriterion({ criterion, weight, scores }: Judged, a: string, b: string): ComparedCriterion {
  const contributions = both(a, b, (option) => weight * (scores[option]?.typical ?? 0));
  const [mine, theirs] = both(a, b, (option) => scores[option]?.rows ?? []);
  const rows = mine.flatMap(({ capability, support, typical }, index): ComparedRow[] => {
    const other = theirs[index];
    if (!other || other.support === support) return [];
    const difference = (weight * (typical - other.typical)) / mine.length;
    const better = difference === 0 ? null : difference > 0 ? a : b;
    return [{ capability, supports: [support, other.support], better, difference }];
  });
  return {
    criterion,
    weight,
    contributions,
    difference: contributions[0] - contributions[1],
    rows: rows.sort(byDifference),
    same: mine.length - rows.length,
  };
}

function costOf(estimates: readonly OptionEstimate[], option: string): Measured | null {
  const estimate = estimates.find((one) => one.option === option);
  return estimate?.costPerMonth ? { ...estimate.costPerMonth, atLeast: costIsFloor(estimate) } : null;
}

function latencyOf(estimates: readonly OptionEstimate[], option: string): Measured | null {
  const p90 = estimates.find((one) => one.option === option)?.latency.p90;
  return p90 ? { ...p90, atLeast: false } : null;
}

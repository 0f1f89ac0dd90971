import type { OverheadValues } from "./drivers";
import type { OptionEstimate } from "./estimate";
import type { Model } from "./figure";
import type { Range } from "./range";
import { type Followed, recounted } from "./recount";

/** One option's amount over something that grows, all else as the reader has it. */
export interface GrowthSeries {
  option: string;
  /** `at` is what grows: pods, calls. `typical` is null throughout when a summand has none. */
  points: { at: number; low: number; typical: number | null; high: number }[];
}

const steps = 16;

/**
 * Memory in MiB, or cost in the reader's currency a month, from no pod to twice the reader's, of every option with a
 * figure. There are no half pods: small meshes have fewer points.
 */
export function growthOf(
  what: Followed,
  estimates: readonly (OptionEstimate & { atLeast: readonly string[] })[],
  models: readonly Model[],
  values: OverheadValues,
): GrowthSeries[] {
  const pods = evenly(2 * values.pods, steps);
  return estimates.flatMap((estimate) => {
    const model = models.find(({ id }) => id === estimate.option);
    const now = estimate[what];
    if (!model || !now || now.high === 0) return [];
    const points = pods.flatMap((count) => {
      const range = recounted(model, estimate.terms, { ...values, pods: count }, what);
      return range ? [pointOf(count, range)] : [];
    });
    return points.length > 0 ? [{ option: estimate.option, points }] : [];
  });
}

/** Calls one after another, each as slow as the range says: from one to twice the reader's path, at least four. */
export function pathGrowth(
  rows: readonly { option: string; range: Range | null }[],
  hops: number,
): { series: GrowthSeries[]; most: number } {
  const most = Math.max(4, 2 * hops);
  const series = rows.flatMap(({ option, range }) =>
    range && range.high > 0
      ? [
          {
            option,
            points: [0, most].map((at) => ({
              at,
              low: range.low * at,
              typical: range.typical === null ? null : range.typical * at,
              high: range.high * at,
            })),
          },
        ]
      : [],
  );
  return { series, most };
}

/** Whole numbers from 0 to `most`, as evenly as they go, each once. */
export function evenly(most: number, parts: number): number[] {
  return [...new Set(Array.from({ length: parts + 1 }, (_, part) => Math.round((most * part) / parts)))];
}

// --

const pointOf = (at: number, { low, typical, high }: Range) => ({ at, low, typical, high });

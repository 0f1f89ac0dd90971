import { driversOf, type OverheadValues } from "./drivers";
import type { OptionEstimate } from "./estimate";
import { scale, sum } from "./range";
import { baseUnit } from "./unit";

/** Memory of one option over the number of pods, all else as the reader has it. */
export interface GrowthSeries {
  option: string;
  /** In MiB. `typical` is null throughout when a summand has none. */
  points: { pods: number; low: number; typical: number | null; high: number }[];
}

const steps = 16;

/** Every option with a figure, from no pod to twice the reader's. There are no half pods: small meshes have fewer points. */
export function growthOf(estimates: readonly OptionEstimate[], values: OverheadValues): GrowthSeries[] {
  const pods = evenly(2 * values.pods, steps);
  return estimates.flatMap(({ option, memory, terms }) => {
    if (!memory || memory.high === 0) return [];
    const known = terms.filter(({ quantity, coefficient }) => quantity === "memory" && coefficient.range);
    const points = pods.map((count) => {
      const drivers = driversOf({ ...values, pods: count });
      const parts = known.flatMap(({ driver, coefficient: { range } }) =>
        range ? [scale(range, drivers[driver])] : [],
      );
      const { low, typical, high } = sum(parts, baseUnit.memory);
      return { pods: count, low, typical, high };
    });
    return [{ option, points }];
  });
}

/** Whole numbers from 0 to `most`, as evenly as they go, each once. */
export function evenly(most: number, parts: number): number[] {
  return [...new Set(Array.from({ length: parts + 1 }, (_, part) => Math.round((most * part) / parts)))];
}

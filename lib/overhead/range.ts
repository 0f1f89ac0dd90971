/** One of two or more set-ups, when they give different results. */
interface Point {
  setup: string;
  low: number;
  typical: number | null;
  high: number;
}

/**
 * An uncertain number. Costs are carried as low, typical and high through every sum.
 *
 * - `single`: one value, whatever it rests on; low, typical and high are equal.
 * - `range`: low to high; typical may be missing.
 * - `alternatives`: one result for each of several set-ups, listed in `points`; typical is null.
 */
export interface Range {
  low: number;
  typical: number | null;
  high: number;
  unit: string;
  kind: "range" | "single" | "alternatives";
  points?: readonly Point[];
}

/** A range of two ends and, where there is one, a centre. */
export function range(low: number, typical: number | null, high: number, unit: string): Range {
  return { low, typical: low === high ? low : typical, high, unit, kind: low === high ? "single" : "range" };
}

/** The same value thrice. */
export const single = (value: number, unit: string): Range => range(value, value, value, unit);

/** Low with low, high with high; typical only where all have one. */
export function sum(ranges: readonly Range[], unit: string): Range {
  const total = (of: (one: Range) => number) => ranges.reduce((so, one) => so + of(one), 0);
  const known = ranges.every(({ typical }) => typical !== null);
  return range(
    total(({ low }) => low),
    known ? total(({ typical }) => typical ?? 0) : null,
    total(({ high }) => high),
    unit,
  );
}

/** A range times a number that is certain, told in a unit of its own. */
export function scale({ low, typical, high, unit }: Range, factor: number, into = unit): Range {
  return range(low * factor, typical === null ? null : typical * factor, high * factor, into);
}

/** The larger of each, end by end; typical only where all have one. */
export function larger(ranges: readonly Range[], unit: string): Range {
  const most = (of: (one: Range) => number) => Math.max(...ranges.map(of));
  const known = ranges.every(({ typical }) => typical !== null);
  return range(
    most(({ low }) => low),
    known ? most(({ typical }) => typical ?? 0) : null,
    most(({ high }) => high),
    unit,
  );
}

/** True when the two share a value: then no difference between them is proven. */
export const overlaps = (a: Range, b: Range) => a.low <= b.high && b.low <= a.high;

/** The results of several set-ups as one: alternatives when they differ. Null when any is. */
export function join(results: readonly { setup: string; result: Range | null }[]): Range | null {
  const [first] = results;
  if (!first?.result) return null;
  const { unit } = first.result;
  const points: Point[] = [];
  for (const { setup, result } of results) {
    if (!result) return null;
    points.push({ setup, low: result.low, typical: result.typical, high: result.high });
  }
  const same = points.every(
    (point) => point.low === points[0]?.low && point.typical === points[0]?.typical && point.high === points[0]?.high,
  );
  if (same) return first.result;
  return {
    low: Math.min(...points.map(({ low }) => low)),
    typical: null,
    high: Math.max(...points.map(({ high }) => high)),
    unit,
    kind: "alternatives",
    points,
  };
}

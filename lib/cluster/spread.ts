/** What many instances of one thing need: two percentiles and the sum, all in one unit. */
export interface Spread {
  count: number;
  p50: number;
  p95: number;
  total: number;
}

/**
 * A percentile by nearest rank: the smallest value that at least that share of all values does not exceed. It is always
 * one that was measured, never a value between two.
 *
 * @param sorted ascending, not empty.
 * @param percent above 0, at most 100.
 */
export function nearestRank(sorted: ArrayLike<number>, percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  const value = sorted[rank - 1];
  if (value === undefined) throw new RangeError("a percentile needs values, and a share of at most 100 %");
  return value;
}

/** The spread of these values; null when there are none. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  return {
    count: sorted.length,
    p50: nearestRank(sorted, 50),
    p95: nearestRank(sorted, 95),
    total: sorted.reduce((so, value) => so + value, 0),
  };
}

/**
 * Three significant digits, never less than the value: what is filled in must not fall below what was measured.
 * At most six decimals, as the calculator's fields take them.
 */
export function threeDigits(value: number): number {
  if (!(value > 0)) return 0;
  const step = 10 ** Math.max(Math.floor(Math.log10(value)) - 2, -6);
  const near = Math.round(value / step) * step;
  // A value of three digits stays itself; the last bits that dividing leaves count for nothing.
  const enough = near >= value * (1 - 1e-12) ? near : near + step;
  return Number(enough.toFixed(6));
}

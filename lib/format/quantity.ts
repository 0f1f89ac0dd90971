import { numberFormat } from "./number-format";

/**
 * Numbers with units, as they stand on screen: at most three significant digits, thousands with a comma,
 * the unit chosen for a whole row or axis so that its numbers compare.
 */

/** A unit on screen, and how many base units make one. */
export interface Display {
  unit: string;
  inBase: number;
}

/** Decimal units are told from amounts in MiB, the base of all results. */
const megabyte = 1_000_000 / 1_048_576;
const ladders: Record<string, readonly (Display & { from: number })[]> = {
  MiB: [
    { unit: "MiB", inBase: 1, from: 0 },
    { unit: "GiB", inBase: 1_024, from: 1_024 },
    { unit: "TiB", inBase: 1_048_576, from: 10 * 1_048_576 },
  ],
  MB: [
    { unit: "MB", inBase: megabyte, from: 0 },
    { unit: "GB", inBase: 1_000 * megabyte, from: 1_000 * megabyte },
    { unit: "TB", inBase: 1_000_000 * megabyte, from: 10_000_000 * megabyte },
  ],
  mCPU: [
    { unit: "mCPU", inBase: 1, from: 0 },
    { unit: "vCPU", inBase: 1_000, from: 1_000 },
  ],
};

/**
 * The unit to show amounts of up to `most` in. `most` and the base unit as in results: MiB, mCPU, ms, USD/month;
 * `MB` tells amounts in MiB in decimal units.
 */
export function displayFor(most: number, base: string): Display {
  const steps = ladders[base] ?? [{ unit: base, inBase: 1, from: 0 }];
  // What was converted there and back may miss its step by the last bit.
  return steps.filter(({ from }) => most * (1 + 1e-12) >= from).at(-1) ?? { unit: base, inBase: 1 };
}

/** Decimals that give numbers of up to `most` at most three significant digits. */
export function decimalsFor(most: number): number {
  return most >= 100 ? 0 : most >= 3 ? 1 : most >= 0.1 || most === 0 ? 2 : 3;
}

/** `1,234.5` */
export function formatNumber(value: number, decimals = decimalsFor(value)): string {
  if (value === 0) return "0";
  const digits = value >= 1_000 ? { maximumSignificantDigits: 3 } : {};
  return numberFormat({ minimumFractionDigits: decimals, maximumFractionDigits: decimals, ...digits }).format(value);
}

/** Exact to the last digit that matters to a reader: for parameters and coefficients, never rounded to whole thousands. */
export function formatExact(value: number): string {
  return numberFormat({ maximumFractionDigits: 6 }).format(value);
}

/** `1 pod`, `1,000 pods`: the reader's own numbers, exact. */
export function many(number: number, one: string): string {
  return `${formatExact(number)} ${number === 1 ? one : `${one}s`}`;
}

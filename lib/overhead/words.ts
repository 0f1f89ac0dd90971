import { type Display, decimalsFor, displayFor, formatExact, formatNumber } from "@/lib/format/quantity";
import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import type { Measurement } from "@/lib/schema/types";
import type { LeftOut } from "./coefficient";
import type { Percentile } from "./estimate";
import type { Range } from "./range";

/** Words on screen for the calculator's vocabularies. */

export const quantityWord: Record<Quantity | "costPerMonth" | "nodes", string> = {
  memory: "Memory in use",
  cpu: "CPU in use",
  requestedMemory: "Memory requested",
  requestedCpu: "CPU requested",
  costPerMonth: "Cost per month",
  nodes: "Nodes filled",
};

export const setupWord: Record<string, string> = { default: "defaults", ha: "high availability" };

export const basisWord: Record<string, string> = {
  resolved: "all sources",
  independent: "sources without a stake",
  vendor: "sources that gain",
};

export const percentileWord: Record<Percentile, string> = { p50: "median", p90: "p90", p99: "p99" };

export const leftOutWord: Record<LeftOut, string> = {
  superseded: "its publisher gives a later figure",
  outside: "measured at something else",
  rejected: "not accepted",
  "another-source": "another source",
  interested: "its publisher gains",
  "no-stake": "its publisher has no stake",
  scoped: "holds for proxies that carry only what they need",
  unscoped: "holds for proxies that carry the whole mesh’s configuration",
  setup: "holds for the other set-up",
  "own-figure": "your own figure stands in its place",
};

/** A measurement's value as its source gives it: `60 MB`, `48.5 – 51.2 MiB`. */
export function valueText({ value, unit }: Pick<Measurement, "value" | "unit">): string {
  const amount =
    typeof value === "number" ? formatExact(value) : `${formatExact(value.low)} – ${formatExact(value.high)}`;
  return `${amount} ${unit}`;
}

/** A range ready to be read: `50.4`, `40.0 – 72.6`, `GiB`. */
export interface RangeText {
  typical: string | null;
  low: string;
  high: string;
  unit: string;
  /** The whole as plain text, for labels, exports and screen readers. */
  plain: string;
}

/** A range in the unit of its row or axis; by itself, in the one that suits it. */
export function rangeText(range: Range, display: Display = displayFor(range.high, range.unit)): RangeText {
  const shown = (value: number) => value / display.inBase;
  const decimals = display.unit === "nodes" ? 0 : decimalsFor(shown(range.high));
  const text = (value: number) => formatNumber(shown(value), decimals);
  const [low, high] = [text(range.low), text(range.high)];
  const typical = range.typical === null ? null : text(range.typical);
  const { unit } = display;
  const plain =
    range.kind === "alternatives"
      ? `${(range.points ?? []).map(pointText(text)).join(" or ")} ${unit}`
      : low === high
        ? `${high} ${unit}`
        : `${low} to ${high} ${unit}${typical === null ? "" : `, typically ${typical}`}`;
  return { typical, low, high, unit, plain };
}

const pointText =
  (text: (value: number) => string) =>
  ({ setup, low, high }: { setup: string; low: number; high: number }) =>
    `${low === high ? text(low) : `${text(low)} to ${text(high)}`} (${setupWord[setup] ?? setup})`;

/** Typical and ends in one line, without the unit: `50.4 (40.0 – 72.6)`. */
export function briefRange({ low, typical, high }: Pick<Range, "low" | "typical" | "high">, display: Display): string {
  const shown = rangeText({ low, typical, high, unit: display.unit, kind: "range" }, display);
  if (shown.low === shown.high) return shown.high;
  const ends = `${shown.low} – ${shown.high}`;
  return shown.typical === null ? ends : `${shown.typical} (${ends})`;
}

/** Ends in whole units, for a sentence: `3 to 6 GiB`. */
export function spokenRange(range: Range): string {
  const display = displayFor(range.high, range.unit);
  const shown = (value: number) => value / display.inBase;
  const decimals = shown(range.high) < 3 ? 1 : 0;
  const [low, high] = [range.low, range.high].map((value) => formatNumber(shown(value), decimals));
  return low === high ? `${high}\u00a0${display.unit}` : `${low} to ${high}\u00a0${display.unit}`;
}

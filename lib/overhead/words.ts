import { type Display, decimalsFor, displayFor, formatExact, formatNumber } from "@/lib/format/quantity";
import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import type { Measurement } from "@/lib/schema/types";
import type { LeftOut } from "./coefficient";
import type { Percentile } from "./estimate";
import type { Range } from "./range";
import { baseUnit } from "./unit";

/** Words on screen for the calculator's vocabularies. */

export const quantityWord: Record<Quantity | "costPerMonth" | "nodes", string> = {
  memory: "Memory in use",
  cpu: "CPU in use",
  requestedMemory: "Memory requested",
  requestedCpu: "CPU requested",
  costPerMonth: "Cost per month",
  nodes: "Nodes to add",
};

export const setupWord: Record<string, string> = { default: "defaults", ha: "high availability" };

/** What nodes encrypt with, as the form offers it. */
export const encryptionWord = { wireguard: "WireGuard", ipsec: "IPsec" } as const;

/** Whose figures count, as the form offers it. */
export const basisWord: Record<string, string> = {
  resolved: "All figures",
  independent: "Independent figures only",
  vendor: "Vendor figures only",
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
  "per-nodes": "counts by node",
  encryption: "measured with another encryption, or with one where you have none",
  "own-figure": "your own figure stands in its place",
};

/** A measurement's value as its source gives it: `60 MB`, `48.5 – 51.2 MiB`. */
export function valueText({ value, unit, perNodes }: Pick<Measurement, "value" | "unit" | "perNodes">): string {
  const [low, high] = typeof value === "number" ? [value, value] : [value.low, value.high];
  const per = perNodes ? ` per ${perNodes === 1 ? "node" : `${perNodes} nodes`}` : "";
  return `${ends(formatExact(low), formatExact(high))} ${unit}${per}`;
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

/** The ladder of units to show an amount in: what the calculation shows memory in, for all else its own. */
export const ladderOf = (unit: string, memoryUnits: string) => (unit === baseUnit.memory ? memoryUnits : unit);

/** A range in the unit of its row or axis; by itself, in the one that suits it. */
export function rangeText(range: Range, display: Display = displayFor(range.high, range.unit)): RangeText {
  const shown = (value: number) => value / display.inBase;
  // Numbers that are whole in this unit are shown so: 10 to 20 GB, not 10.0 to 20.0.
  const whole = [range.low, range.typical ?? range.high, range.high].every((value) => isWhole(shown(value)));
  const decimals = whole || display.unit === "nodes" ? 0 : decimalsFor(shown(range.high));
  const text = (value: number) => formatNumber(shown(value), decimals);
  const [low, high] = [text(range.low), text(range.high)];
  const typical = range.typical === null ? null : text(range.typical);
  const { unit } = display;
  const plain =
    range.kind === "alternatives"
      ? `${(range.points ?? []).map(pointText(text)).join(" or ")} ${unit}`
      : `${ends(low, high, " to ")} ${unit}${typical === null || low === high ? "" : `, typically ${typical}`}`;
  return { typical, low, high, unit, plain };
}

/** Whole but for the last bits that converting there and back leaves. */
const isWhole = (value: number) => Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));

const pointText =
  (text: (value: number) => string) =>
  ({ setup, low, high }: { setup: string; low: number; high: number }) =>
    `${ends(text(low), text(high), " to ")} (${setupWord[setup] ?? setup})`;

/** Two ends in words, or one where they read the same. */
export const ends = (low: string, high: string, between = " – ") => (low === high ? high : `${low}${between}${high}`);

/** Typical and ends in one line, without the unit: `50.4 (40.0 – 72.6)`. */
export function briefRange({ low, typical, high }: Pick<Range, "low" | "typical" | "high">, display: Display): string {
  const shown = rangeText({ low, typical, high, unit: display.unit, kind: "range" }, display);
  const both = ends(shown.low, shown.high);
  return shown.typical === null || shown.low === shown.high ? both : `${shown.typical} (${both})`;
}

/** Ends in whole units where that says enough, in the one unit of a sentence: `3 to 6 GiB`. */
export function spokenRange(range: Range, display: Display = displayFor(range.high, range.unit)): string {
  const shown = (value: number) => value / display.inBase;
  const both = [shown(range.low), shown(range.high)];
  const most = shown(range.high);
  const decimals = most >= 3 || both.every(isWhole) ? 0 : most >= 0.3 ? 1 : most >= 0.03 ? 2 : 3;
  const [low = "", high = ""] = both.map((value) => formatNumber(value, decimals));
  return `${ends(low, high, " to ")}\u00a0${display.unit}`;
}

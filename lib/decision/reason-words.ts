import { supportWord } from "@/lib/evidence/words";
import { decimalsFor, formatNumber } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import { setupWord } from "@/lib/overhead/words";
import type { Reason } from "./reasons";
import type { Measured } from "./score";
import type { Switching } from "./switching";
import type { DecisionWords } from "./words";

/** What each of the others does: `Linkerd: none; Istio ambient: partial`. */
export function othersText(others: Reason["others"], words: Pick<DecisionWords, "options">): string {
  const states = [...new Set(others.map(({ support }) => support ?? "unknown"))];
  return states
    .map((state) => {
      const names = others
        .filter(({ support }) => (support ?? "unknown") === state)
        .map(({ option }) => words.options[option] ?? option);
      return `${listOf(names)}: ${supportWord[state].toLowerCase()}`;
    })
    .join("; ");
}

/** What of the mesh of today can stay as it is written. */
export function switchingText({ used, carried }: Switching): string {
  const anew = used.length - carried.length;
  return anew === 0
    ? "What you ask for stays as it is written today."
    : `${anew} of the ${used.length} rows that you use today are written anew, by other objects.`;
}

/** What an option adds to a call. */
export function latencyText(measured: Measured | null): string {
  if (!measured) return "What it adds to a call is not known: no figure was found.";
  return measured.high === 0 ? "It adds nothing to a call." : `It adds ${amount(measured)} to a call at p90.`;
}

/** @param sizes what it is for: `1,000 pods on 40 nodes`. */
export function costText(measured: Measured | null, sizes: string): string {
  if (!measured) return "What it sets aside is not known: no figure was found.";
  return measured.high === 0
    ? "It sets aside no compute of its own; the work in applications is a criterion of its own."
    : `It sets aside ${amount(measured)} a month of compute for ${sizes}, at list price.`;
}

/** A range in a sentence: money in whole dollars, equal ends once. */
export function amount(range: Measured): string {
  const shown = (value: number) =>
    range.unit === "USD/month"
      ? `$${formatNumber(value, value < 10 ? 1 : 0)}`
      : formatNumber(value, decimalsFor(range.high));
  const ends = ({ low, high }: { low: number; high: number }) =>
    shown(low) === shown(high) ? shown(high) : `${shown(low)} to ${shown(high)}`;
  const unit = range.unit === "USD/month" ? "" : `\u00a0${range.unit}`;
  const least = range.atLeast && range.high > 0 ? "at least " : "";
  if (range.kind !== "alternatives") return `${least}${ends(range)}${unit}`;
  return `${least}${(range.points ?? []).map((point) => `${ends(point)} (${setupWord[point.setup] ?? point.setup})`).join(" or ")}${unit}`;
}

import { formatExact } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import type { OptionEstimate } from "./estimate";
import type { Published } from "./published";
import { overlaps, type Range } from "./range";
import { spokenRange } from "./words";

/** An estimate with what the sentence needs beside it. */
export interface Named {
  name: string;
  estimate: OptionEstimate;
  published: Published | null;
}

/**
 * The page's one quotable sentence: who needs least, who most, and who cannot be told apart from the least.
 * Ranges that touch are “no proven difference”, whatever their centres.
 *
 * @param by the one source whose figures count, in words; null when several do.
 */
export function finding(rows: readonly Named[], pods: number, by: string | null): string {
  const at = `${by ? `By ${by} alone, at` : "At"} ${formatExact(pods)} ${pods === 1 ? "pod" : "pods"},`;
  const known = rows
    .flatMap(({ name, estimate: { memory }, published }) =>
      memory && memory.high > 0 ? [{ name, memory, needs: spoken(memory, published) }] : [],
    )
    .sort((a, b) => a.memory.high - b.memory.high || a.memory.low - b.memory.low);
  const [least, ...others] = known;
  if (!least)
    return rows.some(({ estimate }) => estimate.memory)
      ? `${at} no memory is added.`
      : `${at} these figures say nothing about memory.`;
  const apart = others.filter(({ memory }) => !overlaps(memory, least.memory));
  const tied = others.filter((one) => !apart.includes(one));
  const most = apart.at(-1);
  const between = apart.slice(0, -1);
  return [
    `${at} ${least.name} needs ${least.needs}${most ? ` and ${most.name} ${most.needs}` : ""}.`,
    ...(tied.length > 0
      ? [
          `${listOf(tied.map(({ name }) => name))} ${tied.length === 1 ? "overlaps" : "overlap"} ${least.name}: no proven difference.`,
        ]
      : []),
    ...(between.length > 0 ? [`Between them: ${listOf(between.map(({ name, needs }) => `${name}, ${needs}`))}.`] : []),
  ].join(" ");
}

// --

/** In the source's own unit when there is one source with one unit. */
function spoken(memory: Range, published: Published | null): string {
  return published?.memory ? spokenRange(published.memory) : spokenRange(memory);
}

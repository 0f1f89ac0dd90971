import { formatNumber } from "@/lib/format/quantity";
import type { Belief } from "./beliefs";
import { spokenRange } from "./words";

/** `From 2 GiB (A) to 279 GiB (B): a factor of 140.` Empty where one source speaks. */
export function spreadSentence(rows: readonly Belief[], titleOf: (source: string) => string): string {
  // What leaves a part out is lower for saying less.
  const whole = rows.filter(({ without }) => without.length === 0);
  const lowest = [...whole].sort((a, b) => a.memory.low - b.memory.low)[0];
  const highest = [...whole].sort((a, b) => b.memory.high - a.memory.high)[0];
  if (!lowest || !highest || whole.length < 2 || lowest.memory.low === 0) return "";
  const factor = highest.memory.high / lowest.memory.low;
  const end = (value: number) => spokenRange({ low: value, typical: value, high: value, unit: "MiB", kind: "single" });
  return `From ${end(lowest.memory.low)} (${titleOf(lowest.source)}) to ${end(highest.memory.high)} (${titleOf(highest.source)}): a factor of ${formatNumber(factor, factor < 10 ? 1 : 0)}.`;
}

/** How a source that counts in two ways contradicts itself on this cluster. */
export function contradictionsOf(rows: readonly Belief[], titleOf: (source: string) => string): string[] {
  return rows.flatMap((byNode) => {
    const byPod = rows.find(({ source, counting }) => source === byNode.source && counting === "model");
    if (byNode.counting !== "node" || !byPod) return [];
    const text = ({ memory, published }: Belief) => spokenRange(published ?? memory);
    const apart = byNode.memory.high < byPod.memory.low || byPod.memory.high < byNode.memory.low;
    return [
      `“${titleOf(byNode.source)}” counts in two ways: by pod this cluster takes ${text(byPod)}, by node ${text(byNode)}.${apart ? " Both cannot be so." : ""}`,
    ];
  });
}

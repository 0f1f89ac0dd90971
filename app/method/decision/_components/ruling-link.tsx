import type { Ruling } from "@/lib/decision/wins";
import type { DecisionWords } from "@/lib/decision/words";
import * as paths from "@/lib/paths";

/** What rules an option out: its cell, or its figures. */
export function RulingLink({ option, ruling, words }: { option: string; ruling: Ruling; words: DecisionWords }) {
  if (ruling.row !== null)
    return <a href={paths.capability(ruling.row, option)}>{words.rows[ruling.row] ?? ruling.row}</a>;
  return (
    <a href={`${paths.overhead}#${ruling.measure}`}>
      {ruling.measure === "cost" ? "the limit on cost" : "the limit on latency"}
    </a>
  );
}

import { supportWord } from "@/lib/evidence/words";
import { formatExact, formatNumber } from "@/lib/format/quantity";
import type { CellMove, MeasureMove } from "./fact-moves";
import type { DecisionWords } from "./words";

/**
 * The condition behind a flip of a fact: `If Linkerd’s “WebAssembly extensions” were partial instead of none`,
 * `If Kuma’s cost were $2,892 per month, the low end of its range`.
 */
export function factFlipText({ options, rows }: Pick<DecisionWords, "options" | "rows">, move: CellMove | MeasureMove) {
  const of = `${options[move.option] ?? move.option}’s`;
  if (move.kind === "measure") return `If ${of} ${measureText(move)}`;
  const [from, to] = [move.from, move.to].map((support) => supportWord[support].toLowerCase());
  const row = `“${rows[move.capability] ?? move.capability}”`;
  return move.from === "unknown"
    ? `If ${of} ${row} turned out to be ${to}`
    : `If ${of} ${row} were ${to} instead of ${from}`;
}

// --

function measureText({ measure, end, amount, basis }: MeasureMove): string {
  const what = measure === "cost" ? "cost" : "added latency";
  if (basis === "none")
    return `${what}, for which no figure was found, turned out to be ${end === "low" ? "nothing" : "beyond the scale"}`;
  if (amount === null) return `${what}, known only in part, turned out to be beyond the scale`;
  const figure =
    measure === "cost"
      ? `$${formatNumber(amount, amount < 10 ? 1 : 0)} per month`
      : `${formatLatency(amount)} ms at p90`;
  return `${what} were ${figure}, ${basis === "least" ? "no more than its known part" : `the ${end} end of its range`}`;
}

/** Microseconds matter, but not beyond what was measured. */
const formatLatency = (ms: number) => formatExact(Number(ms.toPrecision(3)));

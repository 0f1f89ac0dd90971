import { supportMeaning } from "@/lib/evidence/words";
import { formatExact, formatNumber, many } from "@/lib/format/quantity";
import type { Range } from "@/lib/overhead/range";
import { ends, rangeText, setupWord } from "@/lib/overhead/words";
import type { SizeName } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import type { WeighedCell } from "./counting";
import type { Doubt, TrialMeasure, TrialRow } from "./trial";
import { refText } from "./words";

export const measureWord: Record<TrialMeasure["what"], string> = {
  latency: "Added latency at p90",
  "waypoint-latency": "On top of it, through a waypoint, at p90",
  memory: "Memory in use",
  cost: "Cost",
};

/** Why a row is in the trial, one sentence each. */
export function whyOf({ musts, doubts, cell }: TrialRow, questions: readonly Question[]): string[] {
  const said: Record<Doubt, string> = {
    state: cell.note ? `${meaningOf(cell)}: ${cell.note}.` : `${meaningOf(cell)}.`,
    conflict: "Sources disagree.",
    evidence:
      cell.grade === "B"
        ? "The best source, of grade B, gains from the answer."
        : cell.grade === null
          ? "No claim stands behind it."
          : `Its best source is of grade ${cell.grade}: second hand, or read in an excerpt.`,
  };
  // An unknown has said already that nothing decides it, and why.
  const told = cell.support === "unknown" ? doubts.slice(0, 1) : doubts;
  return [...musts.map((ref) => `You demand it: ${refText(questions, ref)}.`), ...told.map((doubt) => said[doubt])];
}

/** What the figures let expect. */
export function expectedText({ expected, atLeast }: TrialMeasure): string {
  if (!expected) return "No figure was found";
  const text = onePart(expected, ({ low, high }) => [low, high]);
  return atLeast ? `At least ${text}: a part of it is not measured` : text;
}

/**
 * When the measurement is passed. The high end of what is expected, or the reader's own limit where that is lower.
 *
 * @param sizes the reader's, or what is calculated with in their place.
 */
export function exitText({ what, expected, atLeast, budgetMs }: TrialMeasure, sizes: Record<SizeName, number>): string {
  const latency = what === "latency" || what === "waypoint-latency";
  const at = latency
    ? `at p90 at ${formatExact(sizes.rps)}\u00a0req/s`
    : `for ${many(sizes.pods, "pod")} on ${many(sizes.nodes, "node")}`;
  const limit = budgetMs === null ? "" : `at most ${formatExact(budgetMs)}\u00a0ms ${at}, your limit`;
  if (!expected) return `No figure was found: measure it ${limit ? `and require ${limit}` : at}.`;
  if (limit && budgetMs !== null && budgetMs <= expected.high) return `${limit.replace("at most", "At most")}.`;
  const high = onePart(expected, (part) => [part.high, part.high]);
  const price = what === "cost" ? ", at list price" : "";
  if (atLeast)
    return `The known parts add at most ${high} ${at}${price}. What comes on top is not known: measure the whole.`;
  return `At most ${high} ${at}${price}${budgetMs === null ? "" : `; your limit is ${formatExact(budgetMs)}\u00a0ms`}.`;
}

// --

const meaningOf = ({ support, conflict }: Pick<WeighedCell, "support" | "conflict">): string => {
  if (support !== "unknown") return supportMeaning[support];
  return conflict ? "Sources disagree, and no rule settles it" : "No source decides it";
};

type Ends = Pick<Range, "low" | "high">;

/** The chosen ends of a range, or of each set-up where they differ: `$342 – $2,890 per month`. */
function onePart(range: Range, of: (part: Ends) => [low: number, high: number]): string {
  const parts = range.points ?? [{ setup: "", low: range.low, high: range.high }];
  const texts = parts.map((part) => {
    const [low, high] = of(part);
    return { setup: part.setup, text: amountText({ low, high, typical: null, unit: range.unit, kind: "range" }) };
  });
  const [first] = texts;
  if (first && texts.every(({ text }) => text === first.text)) return first.text;
  return texts.map(({ setup, text }) => `${text} (${setupWord[setup] ?? setup})`).join(" or ");
}

function amountText(range: Range): string {
  if (range.unit === "USD/month") {
    const dollars = (value: number) => `$${formatNumber(value, value < 10 ? 1 : 0)}`;
    return `${ends(dollars(range.low), dollars(range.high))} per month`;
  }
  const { low, high, unit } = rangeText(range);
  return `${ends(low, high)}\u00a0${unit}`;
}

import { formatExact, formatNumber } from "@/lib/format/quantity";
import type { Support } from "@/lib/schema/vocabulary";
import type { CountingRow } from "../counting";
import { countingRows } from "../counting";
import type { Failing } from "../eliminate";
import { worthOf } from "../score";
import { percent, refText } from "../words";
import type { Argument } from "./backed";
import { backedByCell, cellAt, measureArgument } from "./backed";
import type { DecisionResult, RecordGround } from "./ground";

/** One option as it was considered. */
export interface ConsideredOption {
  id: string;
  name: string;
  /** Recommended, or one of a tie. */
  chosen: boolean;
  /** Share of weightings in which it is first; null when a must rules it out. */
  share: number | null;
  /** `First in 78 % of the weightings.`, or the answers that rule it out. */
  standing: string;
  /** Musts that it fails, each with its cell. */
  ruledOut: Argument[];
  /** Good, then neutral, then bad; musts first, then by weight. */
  arguments: Argument[];
  /** The rest of the rows that count. */
  rest: { row: string; name: string; support: Support; address: string }[];
}

/** Arguments of one sign told in full; what comes after is named. */
const most = 5;
const signs = ["good", "neutral", "bad"] as const;

/** All options, those ruled out included, in content order. */
export function consideredOptions(
  result: DecisionResult,
  ground: RecordGround,
  options: readonly string[],
): ConsideredOption[] {
  const counting = [...countingRows(result.decision.standing)].sort(
    (a, b) => Number(b.musts.length > 0) - Number(a.musts.length > 0) || b.weight - a.weight,
  );
  return options.map((option) => considered(result, ground, option, counting));
}

// --

function considered(
  result: DecisionResult,
  ground: RecordGround,
  option: string,
  counting: readonly CountingRow[],
): ConsideredOption {
  const { decision } = result;
  const failing = decision.eliminated.filter((one) => one.option === option);
  const ranked = decision.ranking.find((one) => one.option === option);
  const demanded = new Set(failing.flatMap(({ capability }) => capability ?? []));
  const rows = counting
    .filter(({ row }) => !demanded.has(row))
    .map((one) => ({ ...one, sign: signOf(result, ground, one, option) }));
  const shown = signs.flatMap((sign) => rows.filter((one) => one.sign === sign).slice(0, most));
  return {
    id: option,
    name: ground.words.options[option] ?? option,
    chosen: decision.outcome.options.includes(option),
    share: ranked?.acceptability ?? null,
    standing: ranked
      ? `First in ${percent(ranked.acceptability)} of the weightings that keep the order of your answers.`
      : `Ruled out by ${[...new Set(failing.map((one) => `“${refText(ground.words.questions, one)}”`))].join(", ")}.`,
    ruledOut: failing.map((one): Argument => ({ ...failingBacked(result, ground, one), sign: "bad" })),
    arguments: inOrder([
      ...shown.map(({ row, sign }): Argument => ({ ...backedByCell(ground, row, option), sign })),
      ...measuresOf(result, ground, option),
    ]),
    rest: rows
      .filter((one) => !shown.includes(one))
      .map(({ row }) => {
        const { address } = backedByCell(ground, row, option);
        return { row, name: ground.words.rows[row] ?? row, support: cellAt(ground, row, option).support, address };
      }),
  };
}

/** What a must asked for and what the option does, as a sentence. */
function failingText(ground: RecordGround, failing: Failing): string {
  const must = `“${refText(ground.words.questions, failing)}”`;
  if (failing.capability) return `It fails ${must}. ${backedByCell(ground, failing.capability, failing.option).text}`;
  const { range, limit, measure } = failing;
  if (measure === "cost")
    return `It fails ${must}: at most $${formatExact(limit ?? 0)} a month for each pod, ${range ? `and it costs $${formatNumber(range.low, 2)} at least` : "and what it costs is not known"}.`;
  return `It fails ${must}: at most ${formatExact(limit ?? 0)}\u00a0ms may be added to a call at p90, ${range ? `and it adds ${formatExact(range.low)}\u00a0ms at least` : "and what it adds is not known"}.`;
}

const inOrder = (all: readonly Argument[]) => signs.flatMap((sign) => all.filter((one) => one.sign === sign));

function failingBacked(result: DecisionResult, ground: RecordGround, failing: Failing) {
  const text = failingText(ground, failing);
  return failing.capability
    ? backedByCell(ground, failing.capability, failing.option, text)
    : { ...measureArgument(result, ground, failing.option, failing.measure ?? "latency", null), text };
}

/** By what the state is worth: all is good, next to nothing is bad, and what is between or open is neither. */
function signOf(
  { decision }: DecisionResult,
  ground: RecordGround,
  one: CountingRow,
  option: string,
): Argument["sign"] {
  const { support } = cellAt(ground, one.row, option);
  if (support === "unknown" || support === "not-applicable") return "neutral";
  if (one.accepts.includes(support) && support === "full") return "good";
  const { typical } = worthOf(support, ground.model.method.scale, decision.standing.effects.contract, 0);
  return typical === 1 ? "good" : typical < 0.5 ? "bad" : "neutral";
}

/** Cost and latency where they count. */
function measuresOf(result: DecisionResult, ground: RecordGround, option: string): Argument[] {
  return result.decision.judged.flatMap(({ criterion, scores }): Argument[] => {
    const kind = ground.model.criteria.find(({ id }) => id === criterion)?.by.kind;
    const score = scores[option];
    if (!score || (kind !== "cost" && kind !== "latency")) return [];
    return [measureArgument(result, ground, option, kind, score.measured)];
  });
}

import { formatExact } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import type { Decision } from "../decide";
import type { Dropping } from "../dropping";
import type { Failing } from "../eliminate";
import { noMesh } from "../model";
import { percent, refText, type Telling } from "../words";
import type { RecordGround } from "./ground";

/** A short title that holds problem and solution. */
export function recordTitle({ outcome, next, runs }: Decision, { nameOf, answered }: Telling): string {
  const [leader = ""] = outcome.options;
  if (answered === 0) return "Service mesh: nothing is answered yet";
  if (outcome.kind === "none") return "Service mesh: no option meets all musts";
  if (next.kind === "stay") return `Service mesh: stay with ${nameOf(leader)}`;
  if (outcome.kind === "tie") return `Service mesh: ${listOf(outcome.options.map(nameOf))}, no proven difference`;
  if (leader === noMesh) return runs === null ? "Service mesh: none yet" : `Service mesh: leave ${nameOf(runs)}`;
  return `Service mesh: ${nameOf(leader)}${next.kind === "not-yet" ? ", but not yet" : ""}`;
}

/** Why it was chosen, as words that follow “because”. */
export function because({ outcome, ranking, eliminated, next }: Decision, { nameOf, answered }: Telling): string {
  if (answered === 0) return "nothing is answered yet";
  const [leader = ""] = outcome.options;
  const out = new Set(eliminated.map(({ option }) => option)).size;
  if (outcome.kind === "none") return `each of the ${out} options fails a must`;
  const others =
    out === 0
      ? `none of the ${ranking.length} options compared fails a must`
      : `${out} of ${ranking.length + out} options compared ${out === 1 ? "fails" : "fail"} a must`;
  const share = (option: string) => percent(ranking.find((one) => one.option === option)?.acceptability ?? 0);
  const first =
    ranking.length === 1
      ? "it is the only one left"
      : outcome.kind === "tie"
        ? `the difference between them is not proven: ${outcome.options.map((option) => `${nameOf(option)} comes first in ${share(option)}`).join(", ")} of the weightings that keep the order of your answers`
        : `${out === 0 ? "of them" : "of the rest"} it comes first in ${share(leader)} of the weightings that keep the order of your answers`;
  const reasons = next.situations.map(({ because }) => because);
  return `${others}, and ${first}${reasons.length > 0 ? `. Something else comes first: ${listOf(reasons)}` : ""}`;
}

/** How sure it is, in words, with the shares behind them. */
export function confidenceText({ outcome, ranking, warnings }: Decision, { nameOf }: Telling): string {
  const [leader, ...tied] = outcome.options;
  if (leader === undefined) return "Clear: nothing survives the musts.";
  const unproven = warnings.some(({ option }) => option === leader) ? " Whether it meets every must is unproven." : "";
  const rivals = Object.entries(ranking.find(({ option }) => option === leader)?.beats ?? {}).sort(
    ([, a], [, b]) => a - b,
  );
  if (rivals.length === 0) return `By the musts alone: no other option is left to compare with.${unproven}`;
  const against = rivals.map(([option, share]) => `${nameOf(option)} in ${percent(share)}`);
  const beats = `${nameOf(leader)} beats ${listOf(against)} of the weightings.`;
  if (outcome.confidence === "tie")
    return `A tie: between ${listOf([leader, ...tied].map(nameOf))} no difference is proven. ${beats}${unproven}`;
  return outcome.confidence === "clear"
    ? `Clear: hardly any weighting says otherwise. ${beats}`
    : `Likely, not clear. ${beats}${unproven}`;
}

/** What would be left without some answers. */
export function droppingText({ words }: RecordGround, { answers, back }: Dropping): string {
  const without = listOf(answers.map((ref) => `“${refText(words.questions, ref)}”`));
  return `Without ${without}, ${listOf(back.map((option) => words.options[option] ?? option))} would be left.`;
}

/** When a cell that may change for the better is a reason to decide again. */
export function openText({ words }: RecordGround, row: string, support: "preview" | "unknown"): string {
  return support === "preview"
    ? `“${words.rows[row] ?? row}” is a preview: decide again when its project calls it ready for production.`
    : `“${words.rows[row] ?? row}” is unknown: decide again when a source settles it, or your trial does.`;
}

/** A must of which nobody knows whether an option meets it. */
export function unprovenText({ words }: RecordGround, failing: Failing): string {
  const { option, capability, measure, limit } = failing;
  const head = `Whether ${words.options[option] ?? option} meets “${refText(words.questions, failing)}” is unproven`;
  if (capability) return `${head}: “${words.rows[capability] ?? capability}” is unknown.`;
  return measure === "cost"
    ? `${head}: at most $${formatExact(limit ?? 0)} a month for each pod may be spent, and what it costs is not known in full.`
    : `${head}: at most ${formatExact(limit ?? 0)}\u00a0ms may be added to a call at p90, and what it adds is not known.`;
}

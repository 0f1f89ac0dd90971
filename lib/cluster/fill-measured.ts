import { displayFor, formatExact, many } from "@/lib/format/quantity";
import { coefficientId, type Model } from "@/lib/overhead/figure";
import { ownText } from "@/lib/overhead/own";
import { ownName } from "@/lib/overhead/parameters";
import { quantityWord } from "@/lib/overhead/words";
import type { Filled, FillInputs, FillLine } from "./fill";
import { type Measures, parts } from "./parts";
import { type ClusterReading, inputWords, type Measured } from "./reading";
import { type Spread, threeDigits } from "./spread";

/** What was measured, line by line, with the coefficients that each figure goes into. */
export function measuredLines({ measured, counts }: ClusterReading, inputs: FillInputs): FillLine[] {
  return measured.flatMap((one) => {
    const { part, quantity, spread, from } = one;
    const { name, measures } = parts[part];
    const base = {
      what: `${name}: ${quantityWord[quantity].toLowerCase().replace("cpu", "CPU")}`,
      from: from.map((kind) => inputWords[kind]).join(", "),
    };
    const used = measures.filter(({ beside }) => beside === undefined || counts.parts[beside]);
    if (measures.length === 0) return [];
    if (used.length === 0)
      return {
        ...base,
        found: foundIn(spread, one, false),
        fills: null,
        zeros: [],
        note: `Not used: it works for ${measures.flatMap(({ beside }) => (beside ? parts[beside].name : [])).join(" or ")}, which this text does not show.`,
      };
    return used.map((target) => ({ ...base, ...lineFor(one, target, counts.pods?.count ?? null, inputs) }));
  });
}

// --

type Term = Model["components"][number]["terms"][number];

function lineFor(
  one: Measured,
  { option, component: id }: Measures,
  pods: number | null,
  { facts, ids, words }: FillInputs,
): Omit<FillLine, "what" | "from"> {
  const { quantity, spread } = one;
  const component = facts.models.find((model) => model.id === option)?.components.find((part) => part.id === id);
  const terms = (component?.terms ?? []).filter((term) => term.quantity === quantity);
  const whole = component?.pods === "once";
  const found = foundIn(spread, one, whole);
  const left = (note: string) => ({ found, fills: null, zeros: [], note });
  const filled = ({ measure }: Term, text: string): Filled => {
    const { name = measure, unit = "" } = words.measures[measure] ?? {};
    const coefficient = coefficientId(measure, option);
    return { parameter: ownName(coefficient), label: `${words.options[option] ?? option}: ${name}`, text, unit };
  };
  if (terms.length === 0) return left("The calculator does not reckon with it.");
  // The term that counts pods of the component takes the figure of one.
  const each = terms.find(({ times }) => times === (component?.pods ?? "pods"));
  const perPod = whole && !each ? terms.find(({ times }) => times === "pods") : undefined;
  const taker = each ?? perPod;
  if (!taker || !ids.coefficients.includes(coefficientId(taker.measure, option)))
    return left("Left alone: the calculator reckons it per request, which a measured amount alone cannot tell.");
  if (perPod && pods === null)
    return left("Left alone: it grows with the pods in the mesh, and these are not counted.");
  const zeros = terms.filter((term) => term !== taker).map((term) => filled(term, "0"));
  const text = whole ? amountText(spread.total / (perPod ? (pods ?? 1) : 1)) : spreadText(spread);
  return {
    found: perPod && pods !== null ? `${found}, for ${many(pods, "pod")} in the mesh` : found,
    fills: filled(taker, text),
    zeros: zeros.filter(({ parameter }) => ids.coefficients.some((known) => ownName(known) === parameter)),
    note: null,
  };
}

const amountText = (value: number) => ownText({ typical: threeDigits(value), high: threeDigits(value) });
/** Median and 95th percentile, moved apart where the mean lies outside: all instances together need the mean of each. */
const spreadText = ({ p50, p95, total, count }: Spread) => {
  const mean = total / count;
  return ownText({ typical: threeDigits(Math.min(p50, mean)), high: threeDigits(Math.max(p95, mean)) });
};

/** `980 pods: median 48.2 MiB, 95th percentile 95 MiB, 46.1 GiB in all`. */
function foundIn({ count, p50, p95, total }: Spread, { quantity }: Measured, whole: boolean): string {
  const unit = quantity === "memory" || quantity === "requestedMemory" ? "MiB" : "mCPU";
  const shown = (value: number) => {
    const display = displayFor(value, unit);
    return `${formatExact(Number((value / display.inBase).toPrecision(3)))} ${display.unit}`;
  };
  const of = many(count, "pod");
  if (count === 1) return `${of}: ${shown(total)}`;
  if (whole) return `${of}: ${shown(total)} in all`;
  return p50 === p95 && Math.abs(total - count * p50) <= 1e-9 * total
    ? `${of}: ${shown(p50)} each, ${shown(total)} in all`
    : `${of}: median ${shown(p50)}, 95th percentile ${shown(p95)}, ${shown(total)} in all`;
}

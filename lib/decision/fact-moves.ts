import { costIsFloor } from "@/lib/overhead/cost-floor";
import type { OptionEstimate } from "@/lib/overhead/estimate";
import { single } from "@/lib/overhead/range";
import type { Support } from "@/lib/schema/vocabulary";
import type { Standing } from "./decide";
import type { DecisionFacts, DecisionModel } from "./model";
import type { Judged } from "./score";

/** A cell that stands one level higher or lower. */
export interface CellMove {
  kind: "cell";
  capability: string;
  option: string;
  from: Support;
  to: Support;
}

/** A figure that stands at one end of what it can be. */
export interface MeasureMove {
  kind: "measure";
  measure: "cost" | "latency";
  option: string;
  end: "low" | "high";
  /** US$ a month, or ms added to a call at p90; null where there is no end: the high one of a lower bound, or of no figure. */
  amount: number | null;
  /** What it is an end of: a range, a cost of which only a part is known, or no figure at all. */
  basis: "range" | "least" | "none";
}

/**
 * Where one move leads. An add-on moves to what the option does itself, in full or in part; what only a paid edition has
 * comes to the open build, or is gone. Unknown is no level: it can turn out either way.
 */
const moves: Record<Support, readonly Support[]> = {
  none: ["preview"],
  preview: ["none", "partial"],
  partial: ["preview", "full"],
  full: ["partial"],
  addon: ["partial", "full"],
  enterprise: ["none", "full"],
  unknown: ["none", "full"],
  "not-applicable": [],
};

/** The facts after a cell has moved. */
export function factsWith(facts: DecisionFacts, { capability, option, to }: CellMove): DecisionFacts {
  return { ...facts, cells: cellsAfter(facts, { capability, option, to }) };
}

/** The estimates after a figure has moved: it stands where it is, with nothing of it left unknown. */
export function estimatesWith(estimates: readonly OptionEstimate[], move: MeasureMove): OptionEstimate[] {
  const range = single(amountOf(move), move.measure === "cost" ? "USD/month" : "ms");
  return estimates.map((estimate) => {
    if (estimate.option !== move.option) return estimate;
    if (move.measure === "cost") return { ...estimate, costPerMonth: range, terms: [] };
    return { ...estimate, latency: { ...estimate.latency, p90: range } };
  });
}

/** Every move of a cell that counts: by its criterion, or by a must. */
export function cellMoves({ options, cells }: DecisionFacts, { judged, effects }: Standing): CellMove[] {
  const demanded = effects.musts.flatMap((must) => (must.kind === "row" ? [must.capability] : []));
  return [...new Set([...rowsIn(judged), ...demanded])].flatMap((capability) =>
    options.flatMap((option) => {
      const from = cells[`${capability}.${option}`]?.support ?? "unknown";
      return moves[from].map((to): CellMove => ({ kind: "cell", capability, option, from, to }));
    }),
  );
}

/** Every end of a figure that counts: by its criterion, or by a limit on latency. */
export function measureMoves(model: DecisionModel, { estimates, judged, effects }: Standing): MeasureMove[] {
  const counts = (kind: "cost" | "latency") => judged.some((one) => kindOf(model, one) === kind);
  const limited = (measure: "cost" | "latency") => effects.musts.some(({ kind }) => kind === measure);
  return estimates.flatMap((estimate) => [
    ...(counts("cost") || limited("cost") ? costEnds(estimate) : []),
    ...(counts("latency") || limited("latency") ? latencyEnds(estimate) : []),
  ]);
}

/** The rows of all criteria that count. */
export const rowsIn = (judged: readonly Judged[]) =>
  judged.flatMap(({ scores }) => Object.values(scores)[0]?.rows.map(({ capability }) => capability) ?? []);

/** The cells after one has moved; it is configured as before. */
export function cellsAfter({ cells }: DecisionFacts, { capability, option, to }: Omit<CellMove, "kind" | "from">) {
  const id = `${capability}.${option}`;
  return { ...cells, [id]: { ...cells[id], support: to, note: null } };
}

export const kindOf = ({ criteria }: DecisionModel, { criterion }: Judged) =>
  criteria.find(({ id }) => id === criterion)?.by.kind;

/** An end that is not there is beyond every scale and every limit. */
export const amountOf = ({ amount }: MeasureMove) => amount ?? Number.POSITIVE_INFINITY;

// --

function costEnds(estimate: OptionEstimate): MeasureMove[] {
  const { option, costPerMonth } = estimate;
  const least = costPerMonth !== null && costIsFloor(estimate);
  return endsOf({ kind: "measure", measure: "cost", option }, costPerMonth, least);
}

function latencyEnds({ option, latency }: OptionEstimate): MeasureMove[] {
  return endsOf({ kind: "measure", measure: "latency", option }, latency.p90, false);
}

function endsOf(
  head: Pick<MeasureMove, "kind" | "measure" | "option">,
  range: { low: number; high: number } | null,
  least: boolean,
): MeasureMove[] {
  // A figure that is certain does not move.
  if (range && !least && range.low === range.high) return [];
  const basis = range === null ? "none" : least ? "least" : "range";
  return [
    { ...head, end: "low", amount: range?.low ?? 0, basis },
    { ...head, end: "high", amount: range && !least ? range.high : null, basis },
  ];
}

import { count } from "@/lib/format/words";
import type { Quantity, Setup } from "@/lib/schema/overhead-vocabulary";
import type { Coefficient } from "./coefficient";
import { costOf } from "./cost";
import type { OverheadValues } from "./drivers";
import type { OptionEstimate } from "./estimate";
import { type Model, type OverheadFacts, partsOf } from "./figure";
import { weighing } from "./term";

/** What stands beside a result that is a single number: what that number rests on, in a word or two. */
export interface RestsOn {
  memory: string;
  costPerMonth: string;
}

/** What each result of an option rests on. */
export function restsOn(estimate: OptionEstimate, model: Model, facts: OverheadFacts, values: OverheadValues): RestsOn {
  const of = (...quantities: readonly Quantity[]) =>
    word(
      weighing(estimate.terms, ...quantities).map(({ coefficient }) => coefficient),
      facts,
      values.setup,
    );
  return {
    memory: of("memory"),
    costPerMonth: requestsDecide(estimate, model, values)
      ? of("requestedMemory", "requestedCpu")
      : of("memory", "cpu", "requestedMemory", "requestedCpu"),
  };
}

// --

/** True when the cost is that of the requests alone: what is measured then changes nothing. */
function requestsDecide({ terms, costPerMonth }: OptionEstimate, model: Model, values: OverheadValues): boolean {
  const requests = terms.filter(({ quantity }) => quantity === "requestedMemory" || quantity === "requestedCpu");
  const cost = costOf(model, requests, values);
  return costPerMonth !== null && cost?.low === costPerMonth.low && cost.high === costPerMonth.high;
}

function word(coefficients: readonly Coefficient[], { figures }: OverheadFacts, setup: Setup | null): string {
  const own = coefficients.filter((coefficient) => coefficient.own);
  if (own.length > 0)
    return own.length < coefficients.length
      ? "partly your own figures"
      : `your own ${own.length === 1 ? "figure" : "figures"}`;
  const used = [...new Set(coefficients.flatMap((coefficient) => coefficient.used))];
  const claims = used.flatMap((id) => {
    const { measure, option } = partsOf(id);
    return figures[`${measure}.${option}`]?.filter((figure) => figure.id === id) ?? [];
  });
  if (claims.length > 0 && claims.every((figure) => figure.own))
    return setup === "ha" ? "high availability" : "chart defaults";
  return used.length === 1 ? "one measurement" : used.length > 1 ? count(used.length, "figure") : "";
}

import type { OverheadValues } from "@/lib/overhead/drivers";
import { estimateAll, type OptionEstimate } from "@/lib/overhead/estimate";
import { type NumberName, numberFields } from "@/lib/overhead/fields";
import type { OverheadFacts } from "@/lib/overhead/figure";
import type { SizeName } from "@/lib/schema/decision-vocabulary";
import type { Answers } from "./model";

/** The sizes a decision reckons with: those given, and the calculator's defaults. */
export function sizesOf({ sizes }: Pick<Answers, "sizes">): Record<SizeName, number> {
  const { pods, nodes, services, rps } = numberFields;
  return {
    pods: sizes.pods ?? pods.absent,
    nodes: sizes.nodes ?? nodes.absent,
    services: sizes.services ?? services.absent,
    rps: sizes.rps ?? rps.absent,
  };
}

/** What each option adds at the reader's size, with list prices and both set-ups. */
export function estimatesOf(facts: OverheadFacts, answers: Pick<Answers, "sizes">): OptionEstimate[] {
  return estimateAll(facts, valuesOf(answers));
}

// --

function valuesOf(answers: Pick<Answers, "sizes">): OverheadValues {
  const defaults = Object.fromEntries(
    Object.entries(numberFields).map(([name, { absent }]) => [name, absent]),
  ) as Record<NumberName, number>;
  const sizes = sizesOf(answers);
  return {
    ...defaults,
    ...sizes,
    // No more waypoints than there are services to stand before.
    namespaces: Math.min(defaults.namespaces, sizes.services),
    options: null,
    basis: "resolved",
    scoped: true,
    setup: null,
    currency: "USD",
    licences: {},
    own: {},
  };
}

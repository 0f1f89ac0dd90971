import type { OverheadValues } from "@/lib/overhead/drivers";
import { estimateAll, type OptionEstimate } from "@/lib/overhead/estimate";
import { type NumberName, numberFields } from "@/lib/overhead/fields";
import type { OverheadFacts } from "@/lib/overhead/figure";
import type { SizeName } from "@/lib/schema/decision-vocabulary";
import type { Answers } from "./model";

/** Sizes that tell how large the rest is; requests do not: a mesh without any is not small. */
export const scalingSizes = ["pods", "services", "nodes"] as const;

/**
 * The sizes a decision calculates with: those given; the others in the proportions of the calculator's example, scaled
 * by the first that is given, since a mesh of 20 pods has not the requests of one of 1,000. Always within the limits of
 * the calculator's fields.
 */
export function sizesOf({ sizes }: Pick<Answers, "sizes">): Record<SizeName, number> {
  const known = scalingSizes.find((name) => sizes[name] !== undefined);
  const scale = known ? (sizes[known] ?? 0) / numberFields[known].absent : 1;
  const of = (name: SizeName) => {
    const { absent, maximum } = numberFields[name];
    return sizes[name] ?? Math.min(maximum, Math.max(1, Math.round(absent * scale)));
  };
  return { pods: of("pods"), nodes: of("nodes"), services: of("services"), rps: of("rps") };
}

/** Namespaces, and with them waypoints: as in the example, but no more than there are services to stand before. */
export const namespacesOf = (sizes: Record<SizeName, number>) =>
  Math.min(numberFields.namespaces.absent, sizes.services);

/**
 * What each option adds at the reader's size, with list prices and both set-ups.
 *
 * @param layer7 whether any answer asks for what reads HTTP: without it there is no need for waypoints.
 */
export function estimatesOf(facts: OverheadFacts, answers: Pick<Answers, "sizes">, layer7: boolean): OptionEstimate[] {
  return estimateAll(facts, valuesOf(answers, layer7));
}

/** The same, asked once for each size: changed answers seldom change it. */
export function rememberEstimates(): typeof estimatesOf {
  const known = new Map<string, OptionEstimate[]>();
  return (facts, answers, layer7) => {
    const key = JSON.stringify([sizesOf(answers), layer7]);
    const estimates = known.get(key) ?? estimatesOf(facts, answers, layer7);
    known.set(key, estimates);
    return estimates;
  };
}

// --

function valuesOf(answers: Pick<Answers, "sizes">, layer7: boolean): OverheadValues {
  const defaults = Object.fromEntries(
    Object.entries(numberFields).map(([name, { absent }]) => [name, absent]),
  ) as Record<NumberName, number>;
  const sizes = sizesOf(answers);
  return {
    ...defaults,
    ...sizes,
    namespaces: namespacesOf(sizes),
    ...(!layer7 && { l7: 0 }),
    options: null,
    basis: "resolved",
    scoped: true,
    setup: null,
    encryption: null,
    currency: "USD",
    licences: {},
    own: {},
    against: null,
    next: {},
  };
}

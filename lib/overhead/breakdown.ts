import { costOf, heldFor } from "./cost";
import type { OverheadValues } from "./drivers";
import type { OptionEstimate } from "./estimate";
import type { Model } from "./figure";
import { type Range, sum } from "./range";
import type { Followed } from "./recount";
import { knownValues } from "./term";
import { baseUnit } from "./unit";

/** What one component adds to a sum. */
export interface Part {
  id: string;
  /** The component. */
  name: string;
  range: Range;
}

/**
 * An option's memory in use, or its cost a month, component by component, in the model's order. Components without a
 * figure, and those that add nothing, are left out; a licence is a part of its own.
 */
export function partsOfSum(
  what: Followed,
  { option, terms }: Pick<OptionEstimate, "option" | "terms">,
  models: readonly Model[],
  values: OverheadValues,
): Part[] {
  const model = models.find(({ id }) => id === option);
  if (!model) return [];
  const parts = model.components.flatMap((component) => {
    const range = what === "memory" ? memoryOf(component.id, terms) : costOfOne(model, component.id, terms, values);
    return range && range.high > 0 ? [{ id: component.id, name: component.id, range }] : [];
  });
  const licence = values.licences[option] ?? 0;
  return what === "costPerMonth" && licence > 0 && parts.length > 0
    ? [
        ...parts,
        { id: "licence", name: "licence", range: sum([fixed(licence, values.currency)], `${values.currency}/month`) },
      ]
    : parts;
}

// --

function memoryOf(component: string, terms: OptionEstimate["terms"]): Range | null {
  const known = knownValues(terms.filter((term) => term.component === component && term.quantity === "memory"));
  return known.length > 0 ? sum(known, baseUnit.memory) : null;
}

function costOfOne(model: Model, component: string, terms: OptionEstimate["terms"], values: OverheadValues) {
  if (!heldFor(component, terms, "memory") && !heldFor(component, terms, "cpu")) return null;
  const alone = { ...model, components: model.components.filter(({ id }) => id === component) };
  return costOf(alone, terms, { ...values, licences: {} });
}

const fixed = (amount: number, currency: string): Range => ({
  low: amount,
  typical: amount,
  high: amount,
  unit: `${currency}/month`,
  kind: "single",
});

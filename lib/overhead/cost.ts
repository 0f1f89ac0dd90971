import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import type { OverheadValues } from "./drivers";
import type { Model } from "./figure";
import { larger, type Range, scale, single, sum } from "./range";
import { knownValues, type Term } from "./term";
import { baseUnit } from "./unit";

/** Hours in a month, as clouds bill: 365 days × 24 h ÷ 12. */
const hoursPerMonth = 730;

/** What is used, and what the scheduler sets aside for it. */
const requestFor = { memory: "requestedMemory", cpu: "requestedCpu" } as const;
export type Resource = keyof typeof requestFor;

/**
 * What a cluster must hold ready for one component: the larger of what it requests and what it uses, since the
 * scheduler sets the one aside and the machine must have the other. Null when neither is known.
 */
export function heldFor(component: string, terms: readonly Term[], resource: Resource): Range | null {
  const unit = baseUnit[resource];
  const of = (quantity: Quantity) => {
    const known = knownValues(terms.filter((term) => term.component === component && term.quantity === quantity));
    return known.length > 0 ? [sum(known, unit)] : [];
  };
  const both = [...of(resource), ...of(requestFor[resource])];
  return both.length > 0 ? larger(both, unit) : null;
}

/** Components that there are for this reader: each has terms. */
export const presentIn = ({ components }: Model, terms: readonly Term[]) =>
  components.filter(({ id }) => terms.some(({ component }) => component === id));

/** The same of all components. */
function heldReady(model: Model, terms: readonly Term[], resource: Resource): Range | null {
  const components = presentIn(model, terms);
  const parts = components.flatMap(({ id }) => heldFor(id, terms, resource) ?? []);
  return parts.length > 0 || components.length === 0 ? sum(parts, baseUnit[resource]) : null;
}

/** Cost a month of what must be held ready, with the licence. Null when nothing is known to price. */
export function costOf(model: Model, terms: readonly Term[], values: OverheadValues): Range | null {
  const memory = heldReady(model, terms, "memory");
  const cpu = heldReady(model, terms, "cpu");
  // A rate is there exactly when the currency is not the US dollar.
  const { vcpu, gib, discount, currency, fx } = values;
  const unit = `${currency}/month`;
  const licence = values.licences[model.id] ?? 0;
  const machine = [memory && scale(memory, gib / 1_024, unit), cpu && scale(cpu, vcpu / 1_000, unit)].filter(
    (part) => part !== null,
  );
  if (machine.length === 0) return null;
  const perHour = sum(machine, unit);
  return sum([scale(perHour, hoursPerMonth * (1 - discount) * (fx ?? 1)), single(licence, unit)], unit);
}

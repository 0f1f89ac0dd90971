import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import { driversOf, type OverheadValues } from "./drivers";
import type { Model } from "./figure";
import { larger, type Range, range, scale, single, sum } from "./range";
import { knownValues, type Term } from "./term";
import { baseUnit } from "./unit";

/** Hours in a month, as clouds bill: 365 days × 24 h ÷ 12. */
const hoursPerMonth = 730;

/**
 * What a cluster must hold ready for an option: of each component the larger of what it requests and what it uses,
 * since the scheduler sets the one aside and the machine must have the other. Null when neither is known of any.
 */
function heldReady(model: Model, terms: readonly Term[], used: Quantity, requested: Quantity): Range | null {
  const unit = used === "memory" ? baseUnit.memory : baseUnit.cpu;
  const parts = model.components.flatMap(({ id }) => {
    const of = (quantity: Quantity) => {
      const known = knownValues(terms.filter((term) => term.component === id && term.quantity === quantity));
      return known.length > 0 ? [sum(known, unit)] : [];
    };
    const both = [...of(used), ...of(requested)];
    return both.length > 0 ? [larger(both, unit)] : [];
  });
  return parts.length > 0 || model.components.length === 0 ? sum(parts, unit) : null;
}

/** Cost a month of what must be held ready, with the licence. Null when nothing is known to price. */
export function costOf(model: Model, terms: readonly Term[], values: OverheadValues): Range | null {
  const memory = heldReady(model, terms, "memory", "requestedMemory");
  const cpu = heldReady(model, terms, "cpu", "requestedCpu");
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

/** Nodes of the reader's size that the addition fills, by memory, CPU or number of pods, whichever is most. */
export function nodesOf(model: Model, terms: readonly Term[], values: OverheadValues): Range | null {
  const memory = heldReady(model, terms, "memory", "requestedMemory");
  const cpu = heldReady(model, terms, "cpu", "requestedCpu");
  if (!memory && !cpu) return null;
  const drivers = driversOf(values);
  const pods = model.components.reduce((so, component) => so + (component.pods ? drivers[component.pods] : 0), 0);
  const most = larger(
    [
      ...(memory ? [scale(memory, 1 / 1_024 / values.nodeGib)] : []),
      ...(cpu ? [scale(cpu, 1 / 1_000 / values.nodeVcpu)] : []),
      single(pods / values.podsPerNode, "nodes"),
    ],
    "nodes",
  );
  return range(
    Math.ceil(most.low),
    most.typical === null ? null : Math.ceil(most.typical),
    Math.ceil(most.high),
    "nodes",
  );
}

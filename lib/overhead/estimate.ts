import { type Quantity, quantities, type Setup, setups } from "@/lib/schema/overhead-vocabulary";
import { type Coefficient, coefficientOf } from "./coefficient";
import { costOf, nodesOf } from "./cost";
import { driversOf, type OverheadValues, unscopedDrivers } from "./drivers";
import { coefficientId, type Figure, type Model, type OverheadFacts } from "./figure";
import { join, type Range, scale, single, sum } from "./range";
import { knownValues, type Missing, type Term } from "./term";
import { baseUnit } from "./unit";

const none: readonly Figure[] = [];
/** Of added latency, in the order they are shown. */
export const percentiles = ["p50", "p90", "p99"] as const;
export type Percentile = (typeof percentiles)[number];
type Latency = Record<Percentile, Range | null>;

/** What one option adds. Null: no figure at all. */
export interface OptionEstimate {
  option: string;
  memory: Range | null;
  cpu: Range | null;
  requestedMemory: Range | null;
  requestedCpu: Range | null;
  costPerMonth: Range | null;
  /** Added to one call. */
  latency: Latency;
  /** Added to all calls of the slowest path, were each to wait as long. */
  pathLatency: Latency;
  /** How many nodes of the reader's size the addition fills. */
  nodes: Range | null;
  terms: readonly Term[];
  latencyFrom: Record<Percentile, Coefficient> | null;
  missing: readonly Missing[];
}

const unitOf: Record<Quantity, string> = {
  memory: baseUnit.memory,
  requestedMemory: baseUnit.memory,
  cpu: baseUnit.cpu,
  requestedCpu: baseUnit.cpu,
};

/** What every option chosen adds, in the order of the models. */
export function estimateAll(facts: OverheadFacts, values: OverheadValues): OptionEstimate[] {
  return facts.models
    .filter(({ id }) => values.options?.includes(id) ?? true)
    .map((model) => estimate(model, facts, values));
}

/**
 * What one option adds to the reader's cluster. With no set-up chosen, each is calculated and the results are joined.
 *
 * Source of the structure: sidecars cost per pod and request, ambient per node, waypoint, pod and request, control
 * planes per proxy; memory goes with what is configured, CPU with requests (see /method).
 */
export function estimate(model: Model, facts: OverheadFacts, values: OverheadValues): OptionEstimate {
  const runs = (values.setup ? [values.setup] : setups).map((setup) => ({
    setup,
    run: estimateSetup(model, facts, values, setup),
  }));
  const [{ run: first } = { run: estimateSetup(model, facts, values, "default") }] = runs;
  const joined = (of: (run: OptionEstimate) => Range | null) =>
    join(runs.map(({ setup, run }) => ({ setup, result: of(run) })));
  return {
    ...first,
    memory: joined((run) => run.memory),
    cpu: joined((run) => run.cpu),
    requestedMemory: joined((run) => run.requestedMemory),
    requestedCpu: joined((run) => run.requestedCpu),
    costPerMonth: joined((run) => run.costPerMonth),
    nodes: joined((run) => run.nodes),
    terms: first.terms.map((term, index) => joinTerms(runs.map(({ setup, run }) => [setup, run.terms[index] ?? term]))),
  };
}

// --

/** One term of several set-ups as one. */
function joinTerms(runs: readonly (readonly [setup: string, term: Term])[]): Term {
  const [[, term] = []] = runs;
  if (!term) throw new RangeError("a term needs a set-up");
  if (runs.every(([, other]) => other.coefficient === term.coefficient)) return term;
  const across = (of: (one: Term) => Range | null) =>
    join(runs.map(([setup, other]) => ({ setup, result: of(other) })));
  const used = [...new Set(runs.flatMap(([, { coefficient }]) => coefficient.used))];
  const range = across(({ coefficient }) => coefficient.range);
  return {
    ...term,
    coefficient: {
      ...term.coefficient,
      range,
      used,
      // Of two set-ups neither is the typical one.
      typicalFrom: range?.typical == null ? null : term.coefficient.typicalFrom,
      leftOut: term.coefficient.leftOut.filter(({ id }) => !used.includes(id)),
    },
    value: across(({ value }) => value),
  };
}

function estimateSetup(model: Model, facts: OverheadFacts, values: OverheadValues, setup: Setup): OptionEstimate {
  const drivers = driversOf(values);
  const resolve = (measure: string, unit: string, unscoped = false) => {
    const id = coefficientId(measure, model.id);
    const resolving = { basis: values.basis, chosen: values.setup, setup, unscoped, own: values.own[id] };
    return coefficientOf(id, facts.figures[id] ?? none, unit, resolving);
  };
  const terms = model.components.flatMap((component) =>
    component.terms.map(({ quantity, measure, times: driver }): Term => {
      const coefficient = resolve(measure, unitOf[quantity], unscopedDrivers.includes(driver));
      const times = drivers[driver];
      const value = times === 0 ? single(0, unitOf[quantity]) : coefficient.range && scale(coefficient.range, times);
      return { component: component.id, quantity, driver, times, coefficient, value };
    }),
  );
  const latencyFrom = model.latency && {
    p50: resolve(model.latency.p50, baseUnit.time),
    p90: resolve(model.latency.p90, baseUnit.time),
    p99: resolve(model.latency.p99, baseUnit.time),
  };
  const latency = eachPercentile((one) => (latencyFrom ? latencyFrom[one].range : single(0, baseUnit.time)));
  const totals = Object.fromEntries(
    quantities.map((quantity) => [quantity, total(terms, quantity, model.components.length === 0)]),
  ) as Record<Quantity, Range | null>;
  return {
    option: model.id,
    ...totals,
    costPerMonth: costOf(model, terms, values),
    latency,
    pathLatency: eachPercentile((one) => latency[one] && scale(latency[one], values.hops)),
    nodes: nodesOf(model, terms, values),
    terms,
    latencyFrom,
    missing: [
      ...terms
        .filter(({ value }) => value === null)
        .map(({ quantity, component, coefficient }) => ({ quantity, component, coefficient: coefficient.id })),
      ...percentiles.flatMap((one) =>
        model.latency && latency[one] === null
          ? [{ quantity: "latency" as const, component: one, coefficient: coefficientId(model.latency[one], model.id) }]
          : [],
      ),
    ],
  };
}

function eachPercentile<T>(of: (percentile: Percentile) => T): Record<Percentile, T> {
  return { p50: of("p50"), p90: of("p90"), p99: of("p99") };
}

/** The known summands of a quantity; null when none is known. An option without components adds nothing. */
function total(terms: readonly Term[], quantity: Quantity, nothing: boolean): Range | null {
  const known = knownValues(terms.filter((term) => term.quantity === quantity));
  return known.length > 0 || nothing ? sum(known, unitOf[quantity]) : null;
}

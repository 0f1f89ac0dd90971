import { type Driver, type Quantity, quantities, type Setup, setups } from "@/lib/schema/overhead-vocabulary";
import { type Coefficient, coefficientOf, isOneSource } from "./coefficient";
import { costOf } from "./cost";
import { driversOf, type OverheadValues, unscopedDrivers } from "./drivers";
import { coefficientId, type Figure, type Model, type OverheadFacts } from "./figure";
import { fillsNodes, nodesOf } from "./nodes";
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
  /** Nodes of the reader's size to add; null also when such a node cannot hold what runs on each of them. */
  nodes: Range | null;
  /** No number of nodes will do: what runs on every node fills one by itself. */
  nodesTooSmall: boolean;
  terms: readonly Term[];
  latencyFrom: Record<Percentile, Coefficient> | null;
  /** What a waypoint adds to a call on top; null for an option without waypoints. */
  waypointLatency: Latency | null;
  waypointLatencyFrom: Record<Percentile, Coefficient> | null;
  /** Added to the start of a pod. */
  startup: Range | null;
  startupFrom: Coefficient | null;
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
    nodesTooSmall: runs.some(({ run }) => run.nodesTooSmall),
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
  const resolve = (measure: string, unit: string, { unscoped = false, byNode = false } = {}) => {
    const id = coefficientId(measure, model.id);
    const resolving = {
      basis: values.basis,
      chosen: values.setup,
      setup,
      unscoped,
      byNode,
      encryption: values.encryption,
      own: values.own[id],
    };
    return coefficientOf(id, facts.figures[id] ?? none, unit, resolving);
  };
  const present = model.components.filter(({ when }) => when !== "encryption" || values.encryption !== null);
  const terms = present.flatMap((component) =>
    component.terms.map(({ quantity, measure, times: driver }): Term => {
      const unscoped = unscopedDrivers.includes(driver);
      const usual = { driver, coefficient: resolve(measure, unitOf[quantity], { unscoped }) };
      const counted = usual.coefficient.range ? usual : (byNode(resolve, measure, unitOf[quantity], values) ?? usual);
      const times = drivers[counted.driver];
      const { range } = counted.coefficient;
      const value = times === 0 ? single(0, unitOf[quantity]) : range && scale(range, times);
      return { component: component.id, quantity, ...counted, times, value };
    }),
  );
  const resolveAll = (measures: Record<Percentile, string>) =>
    eachPercentile((one) => resolve(measures[one], baseUnit.time));
  const latencyFrom = model.latency && resolveAll(model.latency);
  const waypointLatencyFrom = model.waypointLatency ? resolveAll(model.waypointLatency) : null;
  const startupFrom = model.startup ? resolve(model.startup, baseUnit.time) : null;
  // What adds nothing to the cluster is in nobody's way.
  const idle = terms.every(({ times }) => times === 0);
  const latency = eachPercentile((one) => (idle ? single(0, baseUnit.time) : (latencyFrom?.[one].range ?? null)));
  const totals = Object.fromEntries(quantities.map((quantity) => [quantity, totalOf(terms, quantity)])) as Record<
    Quantity,
    Range | null
  >;
  return {
    option: model.id,
    ...totals,
    costPerMonth: costOf(model, terms, values),
    latency,
    pathLatency: eachPercentile((one) => latency[one] && scale(latency[one], values.hops)),
    nodes: nodesOf(model, terms, values),
    nodesTooSmall: fillsNodes(model, terms, values),
    terms,
    latencyFrom,
    waypointLatency: waypointLatencyFrom && eachPercentile((one) => waypointLatencyFrom[one].range),
    waypointLatencyFrom,
    startup: startupFrom ? startupFrom.range : single(0, baseUnit.time),
    startupFrom,
    missing: [
      ...terms
        .filter(({ value }) => value === null)
        .map(({ quantity, component, coefficient }) => ({ quantity, component, coefficient: coefficient.id })),
      ...percentiles.flatMap((one) =>
        model.latency && !idle && latency[one] === null
          ? [{ quantity: "latency" as const, component: one, coefficient: coefficientId(model.latency[one], model.id) }]
          : [],
      ),
    ],
  };
}

/** A source taken alone that counts by node where the measure counts by pod: its figure, times the reader's nodes. */
function byNode(
  resolve: (measure: string, unit: string, how: { byNode: boolean }) => Coefficient,
  measure: string,
  unit: string,
  { basis }: OverheadValues,
): { driver: Driver; coefficient: Coefficient } | null {
  if (!isOneSource(basis)) return null;
  const coefficient = resolve(measure, unit, { byNode: true });
  return coefficient.range ? { driver: "nodes", coefficient } : null;
}

function eachPercentile<T>(of: (percentile: Percentile) => T): Record<Percentile, T> {
  return { p50: of("p50"), p90: of("p90"), p99: of("p99") };
}

/** The known summands of a quantity; null when none is known. What has no term of it adds none. */
export function totalOf(terms: readonly Term[], quantity: Quantity): Range | null {
  const asked = terms.filter((term) => term.quantity === quantity);
  const known = knownValues(asked);
  return known.length > 0 || asked.length === 0 ? sum(known, unitOf[quantity]) : null;
}

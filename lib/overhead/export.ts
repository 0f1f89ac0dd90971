import type { Calculation, OverheadInputs, Result } from "./calculation";
import { believedOf, heldOf, influencesOf, turningsOf } from "./insights";
import type { Term } from "./term";

/** Where a claim stands in its source. */
export interface ClaimPlace {
  locator: string;
  checkedOn: string;
  /** How the figure follows from what is printed, when it is not printed as it stands. */
  derived: string | null;
}
export type Places = Readonly<Record<string, ClaimPlace>>;

/**
 * The estimate as `/api/v1/overhead.json` gives it. Public: keys are named here one by one. Memory in MiB, CPU in
 * thousandths of a CPU (mCPU), time in ms, money in the currency asked for and month (730 h).
 */
export function overheadJson(calculation: Calculation, inputs: OverheadInputs, places: Places) {
  const { values, results, finding, answer, against, next, notices } = calculation;
  const { basis, licences, own, ...parameters } = values;
  return {
    revision: inputs.revision,
    parameters: { ...parameters, licence: licences, own },
    basis,
    finding,
    answer,
    results: results.map((result) => ({
      ...amountsOf(result),
      ...(result.published && { published: result.published }),
      terms: result.terms.map(termJson),
      missing: result.missing,
      atLeast: result.atLeast,
    })),
    measurements: measurementsOf(results, inputs, places),
    notices: notices.map(({ text }) => text),
    against,
    differences: heldOf(inputs, calculation).map(({ option, differences, certainty }) => ({
      option,
      differences,
      certainty,
    })),
    breakEven: turningsOf(inputs, calculation).map(({ option, breakEvens, scoping }) => ({
      option,
      zones: breakEvens.map(({ option: _, ...one }) => one),
      scoping,
    })),
    sensitivity: influencesOf(inputs, calculation).map(({ name: _, ...one }) => one),
    sources: believedOf(inputs, calculation).map(({ option, rows }) => ({ option, alone: rows })),
    next: next && {
      parameters: values.next,
      results: next.results.map((result) => ({ ...amountsOf(result), atLeast: result.atLeast })),
    },
  };
}

/** Every figure behind the results, used and left out, each once, with its place in its source. */
export function measurementsOf(results: readonly Result[], { facts, words }: OverheadInputs, places: Places) {
  return results.flatMap(({ terms, latencyFrom, waypointLatencyFrom, startupFrom }) =>
    [
      ...terms.map(({ coefficient }) => coefficient),
      ...Object.values(latencyFrom ?? {}),
      ...Object.values(waypointLatencyFrom ?? {}),
      ...(startupFrom ? [startupFrom] : []),
    ].flatMap(({ id, used, leftOut }) =>
      (facts.figures[id] ?? []).map((figure) => ({
        id: figure.id,
        source: figure.source,
        value: { low: figure.low, typical: figure.typical, high: figure.high, unit: figure.unit },
        /** Set when the figure is for all that runs on this many nodes. */
        perNodes: figure.perNodes ?? null,
        conditions: words.claims[figure.id]?.conditions ?? null,
        version: words.claims[figure.id]?.version ?? null,
        derived: places[figure.id]?.derived ?? null,
        locator: places[figure.id]?.locator ?? null,
        checkedOn: places[figure.id]?.checkedOn ?? null,
        grade: figure.grade,
        used: used.includes(figure.id),
        leftOut: leftOut.find((left) => left.id === figure.id)?.because ?? null,
      })),
    ),
  );
}

// --

function amountsOf(result: Result) {
  const {
    option,
    memory,
    cpu,
    requestedMemory,
    requestedCpu,
    costPerMonth,
    latency,
    pathLatency,
    waypointLatency,
    startup,
    nodes,
  } = result;
  return {
    option,
    memory,
    cpu,
    requestedMemory,
    requestedCpu,
    costPerMonth,
    latency,
    pathLatency,
    waypointLatency,
    startup,
    nodes,
  };
}

function termJson({ component, quantity, driver, times, coefficient, value }: Term) {
  const { id, range, own, used, typicalFrom, leftOut } = coefficient;
  return {
    id,
    component,
    quantity,
    formula: `${driver} × ${id}`,
    inputs: { [driver]: times },
    coefficient: range,
    own,
    claims: used,
    typicalFrom,
    leftOut,
    value,
  };
}

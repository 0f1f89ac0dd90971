import { csvText } from "@/lib/export/csv";
import { quantities } from "@/lib/schema/overhead-vocabulary";
import type { Calculation, OverheadInputs, Result } from "./calculation";
import { percentiles } from "./estimate";
import { quantitiesBehind } from "./gaps";
import type { Range } from "./range";
import type { Missing, Term } from "./term";

/** Where a claim stands in its source. */
export interface ClaimPlace {
  locator: string;
  checkedOn: string;
  /** How the figure follows from what is printed, when it is not printed as it stands. */
  derived: string | null;
}
type Places = Readonly<Record<string, ClaimPlace>>;

/**
 * The estimate as `/api/v1/overhead.json` gives it. Public: keys are named here one by one. Memory in MiB, CPU in
 * thousandths of a CPU (mCPU), time in ms, money in the currency asked for and month (730 h).
 */
export function overheadJson(
  { values, results, finding, notices }: Calculation,
  inputs: OverheadInputs,
  places: Places,
) {
  const { basis, licences, own, ...parameters } = values;
  return {
    revision: inputs.revision,
    parameters: { ...parameters, licence: licences, own },
    basis,
    finding,
    results: results.map((result) => ({
      option: result.option,
      memory: result.memory,
      cpu: result.cpu,
      requestedMemory: result.requestedMemory,
      requestedCpu: result.requestedCpu,
      costPerMonth: result.costPerMonth,
      latency: result.latency,
      pathLatency: result.pathLatency,
      nodes: result.nodes,
      ...(result.published && { published: result.published }),
      terms: result.terms.map(termJson),
      missing: result.missing,
      atLeast: result.atLeast,
    })),
    measurements: results.flatMap((result) => measurementsOf(result, inputs, places)),
    notices: notices.map(({ text }) => text),
  };
}

/** Columns of the CSV, one line for each quantity of an option and set-up. Fixed order; new columns go last. */
const columns = [
  "revision",
  "basis",
  "option",
  "option_name",
  "quantity",
  "setup",
  "low",
  "typical",
  "high",
  "unit",
  "missing",
] as const;

/** The estimate as CSV. */
export function overheadCsv({ values, results }: Calculation, { revision }: OverheadInputs): string {
  const records = results.flatMap((result) =>
    rowsOf(result).flatMap(({ quantity, range, lacks }) =>
      linesOf(range).map(
        ({ setup, low, typical, high }): Record<(typeof columns)[number], string> => ({
          revision,
          basis: values.basis,
          option: result.option,
          option_name: result.name,
          quantity,
          setup: setup ?? values.setup ?? "",
          low: text(low),
          typical: text(typical),
          high: text(high),
          unit: range?.unit ?? "",
          missing: [...new Set(result.missing.filter(lacks).map(({ coefficient }) => coefficient))].join("; "),
        }),
      ),
    ),
  );
  return csvText(columns, records);
}

// --

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

/** The claims behind an option's result, used and left out, each once. */
function measurementsOf({ terms, latencyFrom }: Result, { facts, words }: OverheadInputs, places: Places) {
  const coefficients = [...terms.map(({ coefficient }) => coefficient), ...Object.values(latencyFrom ?? {})];
  return coefficients.flatMap(({ id, used, leftOut }) =>
    (facts.figures[id] ?? []).map((figure) => ({
      id: figure.id,
      source: figure.source,
      value: { low: figure.low, typical: figure.typical, high: figure.high, unit: figure.unit },
      conditions: words.claims[figure.id]?.conditions ?? null,
      version: words.claims[figure.id]?.version ?? null,
      derived: places[figure.id]?.derived ?? null,
      locator: places[figure.id]?.locator ?? null,
      checkedOn: places[figure.id]?.checkedOn ?? null,
      grade: figure.grade,
      used: used.includes(figure.id),
      leftOut: leftOut.find((left) => left.id === figure.id)?.because ?? null,
    })),
  );
}

interface Row {
  quantity: string;
  range: Range | null;
  /** True for a summand without a figure that this result is without. */
  lacks: (gap: Missing) => boolean;
}

function rowsOf(result: Result): Row[] {
  return [
    ...([...quantities, "costPerMonth", "nodes"] as const).map((quantity) => ({
      quantity,
      range: result[quantity],
      lacks: (gap: Missing) => gap.quantity !== "latency" && quantitiesBehind[quantity].includes(gap.quantity),
    })),
    ...percentiles.map((one) => ({
      quantity: `latency_${one}`,
      range: result.latency[one],
      lacks: (gap: Missing) => gap.quantity === "latency" && gap.component === one,
    })),
  ];
}

/** One line a set-up; one empty line where nothing is known. */
function linesOf(range: Range | null) {
  if (!range) return [{ setup: null, low: null, typical: null, high: null }];
  return range.points ?? [{ setup: null, low: range.low, typical: range.typical, high: range.high }];
}

const text = (value: number | null) => (value === null ? "" : String(Number(value.toPrecision(12))));

import { markdownTable } from "markdown-table";
import { csvText } from "@/lib/export/csv";
import { formatExact } from "@/lib/format/quantity";
import { quantities } from "@/lib/schema/overhead-vocabulary";
import type { Calculation, OverheadInputs } from "./calculation";
import type { Percentile, Term } from "./estimate";
import type { Range } from "./range";
import { basisWord, quantityWord, rangeText } from "./words";

type Result = Calculation["results"][number];

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
    })),
    measurements: results.flatMap((result) => measurementsOf(result, inputs, places)),
    notices,
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
    rowsOf(result).flatMap(({ quantity, range }) =>
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
          missing: result.missing
            .filter((gap) => gap.quantity === quantity || quantity === `latency_${gap.component}`)
            .map(({ coefficient }) => coefficient)
            .join("; "),
        }),
      ),
    ),
  );
  return csvText(columns, records);
}

/** The estimate as Markdown for a wiki: the sentence, one table, the assumptions, and the way back. */
export function overheadMarkdown(calculation: Calculation, inputs: OverheadInputs, address: string): string {
  const { values, results, finding } = calculation;
  const shown = ["memory", "cpu", "requestedMemory", "requestedCpu", "costPerMonth"] as const;
  const table = markdownTable([
    ["Option", ...shown.map((quantity) => quantityWord[quantity]), "Added latency per call, p90"],
    ...results.map((result) => [
      result.name,
      ...shown.map((quantity) => plain(result[quantity])),
      plain(result.latency.p90),
    ]),
  ]);
  const basis = basisWord[values.basis] ?? inputs.words.sources[values.basis]?.title ?? values.basis;
  const assumed = [
    `${formatExact(values.pods)} pods`,
    `${formatExact(values.nodes)} nodes`,
    `${formatExact(values.rps)} requests a second`,
    `${values.scoped ? "" : "un"}scoped configuration`,
    `$${formatExact(values.vcpu)} per vCPU and hour`,
    `$${formatExact(values.gib)} per GiB and hour`,
    `figures of ${basis}`,
  ];
  return [
    "## What a mesh costs",
    finding,
    table,
    `For ${assumed.join(", ")}. Low to high; typical where one source is the best. Revision ${inputs.revision}.`,
    `Every figure with its source: ${address}`,
    "",
  ].join("\n\n");
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

function rowsOf(result: Result): { quantity: string; range: Range | null }[] {
  const percentiles: Percentile[] = ["p50", "p90", "p99"];
  return [
    ...quantities.map((quantity) => ({ quantity, range: result[quantity] })),
    { quantity: "costPerMonth", range: result.costPerMonth },
    { quantity: "nodes", range: result.nodes },
    ...percentiles.map((one) => ({ quantity: `latency_${one}`, range: result.latency[one] })),
  ];
}

/** One line a set-up; one empty line where nothing is known. */
function linesOf(range: Range | null) {
  if (!range) return [{ setup: null, low: null, typical: null, high: null }];
  return range.points ?? [{ setup: null, low: range.low, typical: range.typical, high: range.high }];
}

const text = (value: number | null) => (value === null ? "" : String(Number(value.toPrecision(12))));
const plain = (range: Range | null) => (range ? rangeText(range).plain : "no figure");

import { type CsvValue, csvNumber, csvText } from "@/lib/export/csv";
import { many } from "@/lib/format/quantity";
import { quantities } from "@/lib/schema/overhead-vocabulary";
import type { Calculation, OverheadInputs, Result } from "./calculation";
import { type OverheadValues, waypointsOf } from "./drivers";
import { percentiles } from "./estimate";
import { measurementsOf, type Places } from "./export";
import { type NumberName, numberFields } from "./fields";
import { partsOf } from "./figure";
import { quantitiesBehind } from "./gaps";
import { ownText } from "./own";
import { licenceName, nextName, ownName } from "./parameters";
import type { Range } from "./range";
import type { Missing } from "./term";

/** Fixed order; new columns go last. */
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
  "record",
  "claim",
  "source",
  "locator",
  "checked_on",
  "grade",
  "note",
] as const;
type Line = Record<(typeof columns)[number], CsvValue>;

/**
 * The estimate as CSV. `record` tells what a line is: `result`, `result-next` (at the other time), `assumption` (what
 * the reader said, with the default where nothing was said) or `figure` (a source's figure, in its own unit; `note`
 * says why one is left out).
 */
export function overheadCsv(calculation: Calculation, inputs: OverheadInputs, places: Places): string {
  const { values, results, next } = calculation;
  const blank = Object.fromEntries(columns.map((column) => [column, ""])) as Line;
  const line = (part: Partial<Line>): Line => ({ ...blank, revision: inputs.revision, basis: values.basis, ...part });
  return csvText(columns, [
    ...results.flatMap((result) => resultLines(result, values, "result").map(line)),
    ...(next?.results ?? []).flatMap((result) => resultLines(result, next?.values ?? values, "result-next").map(line)),
    ...assumptionLines(calculation, inputs).map(line),
    ...figureLines(results, inputs, places).map(line),
  ]);
}

// --

function resultLines(result: Result, values: OverheadValues, record: string): Partial<Line>[] {
  return rowsOf(result).flatMap(({ quantity, range, lacks }) =>
    linesOf(range).map(({ setup, low, typical, high }) => ({
      record,
      option: result.option,
      option_name: result.name,
      quantity,
      setup: setup ?? values.setup ?? "",
      low: csvNumber(low),
      typical: csvNumber(typical),
      high: csvNumber(high),
      unit: range?.unit ?? "",
      missing: [...new Set(result.missing.filter(lacks).map(({ coefficient }) => coefficient))].join("; "),
    })),
  );
}

/** Every parameter by its name in addresses, with the value that counted. */
function assumptionLines({ values, against }: Calculation, { words }: OverheadInputs): Partial<Line>[] {
  const { scoped, setup, encryption, currency, licences, own, next } = values;
  const one = (quantity: string, note: string, unit = "") => ({ record: "assumption", quantity, unit, note });
  return [
    ...Object.entries(numberFields).map(([name, field]) =>
      one(
        name,
        exact(name === "waypoints" ? waypointsOf(values) : values[name as NumberName]),
        "unit" in field ? field.unit : "",
      ),
    ),
    one("options", values.options?.join(".") ?? "all"),
    one("against", against ?? ""),
    one("scoped", scoped ? "1" : "0"),
    one("setup", setup ?? "both"),
    one("encryption", encryption ?? "none"),
    one("currency", currency),
    ...Object.entries(licences).map(([option, price]) => one(licenceName(option), exact(price), `${currency}/month`)),
    ...Object.entries(own).map(([id, value]) =>
      one(ownName(id), ownText(value), words.measures[partsOf(id).measure]?.unit ?? ""),
    ),
    ...Object.entries(next).map(([name, value]) => one(nextName(name), exact(value ?? null))),
  ];
}

function figureLines(results: readonly Result[], inputs: OverheadInputs, places: Places): Partial<Line>[] {
  return measurementsOf(results, inputs, places).map(({ id, value, ...figure }) => {
    const { measure, option } = partsOf(id);
    return {
      record: "figure",
      option,
      option_name: inputs.words.options[option] ?? option,
      quantity: measure,
      low: csvNumber(value.low),
      typical: csvNumber(value.typical),
      high: csvNumber(value.high),
      unit: value.unit,
      claim: id,
      source: inputs.words.sources[figure.source]?.title ?? figure.source,
      locator: figure.locator ?? "",
      checked_on: figure.checkedOn ?? "",
      grade: figure.grade,
      note: [
        figure.perNodes ? `for ${many(figure.perNodes, "node")}` : "",
        figure.leftOut ? `left out: ${inputs.words.leftOut[figure.leftOut]}` : "",
      ]
        .filter(Boolean)
        .join("; "),
    };
  });
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
    ...percentiles.map((one) => ({
      quantity: `path_latency_${one}`,
      range: result.pathLatency[one],
      lacks: (gap: Missing) => gap.quantity === "latency" && gap.component === one,
    })),
    ...percentiles.map((one) => ({
      quantity: `waypoint_latency_${one}`,
      range: result.waypointLatency?.[one] ?? null,
      lacks: () => false,
    })),
    { quantity: "startup", range: result.startup, lacks: () => false },
  ];
}

/** One line a set-up; one empty line where nothing is known. */
function linesOf(range: Range | null) {
  if (!range) return [{ setup: null, low: null, typical: null, high: null }];
  return range.points ?? [{ setup: null, low: range.low, typical: range.typical, high: range.high }];
}

/** The same within text. */
const exact = (value: number | null) => String(csvNumber(value));

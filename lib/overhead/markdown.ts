import { markdownTable } from "markdown-table";
import { displayFor, formatExact, many } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { quantities } from "@/lib/schema/overhead-vocabulary";
import { assumptionsOf } from "./assumptions";
import type { Calculation, OverheadInputs, Result } from "./calculation";
import { percentiles } from "./estimate";
import { measurementsOf, type Places } from "./export";
import { partsOf } from "./figure";
import { gapsOf } from "./gaps";
import { heldSentence, sureSentence } from "./insight-words";
import { heldOf } from "./insights";
import type { Range } from "./range";
import { ends, ladderOf, percentileWord, quantityWord, rangeText } from "./words";

const columns = [...quantities, "costPerMonth", "nodes"] as const;

/** The estimate as Markdown for a wiki: what it says, what it rests on, what it holds for, and the way back. */
export function overheadMarkdown(
  calculation: Calculation,
  inputs: OverheadInputs,
  places: Places,
  address: string,
): string {
  const { values, results, units, finding, answer, notices, next } = calculation;
  const gaps = gapsOf(results, quantities, inputs.words.measures);
  const reference = results.find(({ option }) => option === calculation.against);
  return [
    "## What a mesh costs",
    finding,
    ...(answer ? [answer] : []),
    ...notices.map(({ text }) => `> ${text}`),
    amounts(results, units),
    "Low to high; typical is one source’s figure, where one is the best. Nodes are those to add in a full cluster.",
    ...(next ? ["### At the other time", amounts(next.results, units)] : []),
    ...(gaps.length > 0
      ? [
          `Not counted, for want of a figure:\n\n${bullets(gaps.map(({ name, measures }) => `${name}: ${listOf(measures)}`))}`,
        ]
      : []),
    ...(reference ? [`### Against ${reference.name}`, held(calculation, inputs, reference.name)] : []),
    "### What this holds for",
    bullets(assumptionsOf(values, inputs.words)),
    "### Figures that count",
    figures(results, inputs, places, address),
    `Revision ${inputs.revision}. Every figure with its source, and those left out with the reason: ${address}`,
    "",
  ].join("\n\n");
}

// --

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

function amounts(results: readonly Result[], units: string): string {
  const plain = (range: Range | null) =>
    range ? rangeText(range, displayFor(range.high, ladderOf(range.unit, units))).plain : "no figure";
  return markdownTable([
    [
      "Option",
      ...columns.map((quantity) => quantityWord[quantity]),
      ...percentiles.map((one) => `Added latency per call, ${percentileWord[one]}`),
    ],
    ...results.map((result) => [
      result.name,
      ...columns.map((quantity) =>
        result[quantity] && result.atLeast.includes(quantity)
          ? `at least ${plain(result[quantity])}`
          : plain(result[quantity]),
      ),
      ...percentiles.map((one) => plain(result.latency[one])),
    ]),
  ]);
}

function held(calculation: Calculation, inputs: OverheadInputs, reference: string): string {
  return bullets(
    heldOf(inputs, calculation).map(
      (one) => `${heldSentence(one, reference, calculation.units)} ${sureSentence(one.certainty)}`,
    ),
  );
}

/** A bar would end the cell. */
const cell = (text: string) => text.replaceAll("|", "\\|");

/** Each figure that counts, once, in its source's own unit, with its place there. */
function figures(results: readonly Result[], inputs: OverheadInputs, places: Places, address: string): string {
  const { measures, options, sources } = inputs.words;
  const seen = new Map(measurementsOf(results, inputs, places).map((figure) => [figure.id, figure]));
  return markdownTable(
    [
      ["Figure", "Option", "Value", "Conditions", "Source", "Where", "Checked", "Grade"],
      ...[...seen.values()]
        .filter(({ used }) => used)
        .map(({ id, value, perNodes, conditions, source, locator, checkedOn, grade }) => {
          const { measure, option } = partsOf(id);
          return [
            measures[measure]?.name ?? measure,
            options[option] ?? option,
            `${ends(formatExact(value.low), formatExact(value.high))} ${value.unit}${perNodes ? ` for ${many(perNodes, "node")}` : ""}`,
            cell(conditions ?? ""),
            `[${cell(sources[source]?.title ?? source)}](${new URL(paths.source(source, id), address).href})`,
            cell(locator ?? ""),
            checkedOn ?? "",
            grade,
          ];
        }),
    ],
    { alignDelimiters: false },
  );
}

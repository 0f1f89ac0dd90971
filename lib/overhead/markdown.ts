import { bareLink, escaped, linkTarget, sections, table } from "@/lib/export/markdown";
import { formatExact, many } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { quantities } from "@/lib/schema/overhead-vocabulary";
import { amountsTable, amountText } from "./amounts-table";
import { assumptionsOf } from "./assumptions";
import type { Calculation, OverheadInputs, Result } from "./calculation";
import { measurementsOf, type Places } from "./export";
import { partsOf } from "./figure";
import { gapsOf } from "./gaps";
import { otherTimeTitle } from "./in-short";
import { heldSentence, sureSentence } from "./insight-words";
import { heldOf } from "./insights";
import { ends } from "./words";

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
  return sections([
    "## What a mesh costs",
    escaped(finding),
    ...(answer ? [escaped(answer)] : []),
    ...notices.map(({ text }) => `> ${escaped(text)}`),
    amounts(results, units),
    "Typical (low – high); typical is one source’s figure, where one is the best. Nodes are those to add in a full cluster.",
    ...(next ? [`### ${otherTimeTitle(next.values)}`, amounts(next.results, units)] : []),
    ...(gaps.length > 0
      ? [
          `Not counted, for want of a figure:\n\n${bullets(gaps.map(({ name, measures }) => `${name}: ${listOf(measures)}`))}`,
        ]
      : []),
    ...(reference ? [`### Against ${escaped(reference.name)}`, held(calculation, inputs, reference.name)] : []),
    "### What this holds for",
    bullets(assumptionsOf(values, inputs.words)),
    "### Figures that count",
    figures(results, inputs, places, address),
    `Revision ${inputs.revision}. Every figure with its source, and those left out with the reason: ${bareLink(address)}`,
  ]);
}

// --

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${escaped(line)}`).join("\n");

function amounts(results: readonly Result[], units: string): string {
  const { heads, rows } = amountsTable(results, units);
  return table(
    heads,
    rows.map(({ name, cells }) => [escaped(name), ...cells.map(amountText)]),
  );
}

function held(calculation: Calculation, inputs: OverheadInputs, reference: string): string {
  return bullets(
    heldOf(inputs, calculation).map(
      (one) => `${heldSentence(one, reference, calculation.units)} ${sureSentence(one.certainty)}`,
    ),
  );
}

/** Each figure that counts, once, in its source's own unit, with its place there. */
function figures(results: readonly Result[], inputs: OverheadInputs, places: Places, address: string): string {
  const { measures, options, sources } = inputs.words;
  const seen = new Map(measurementsOf(results, inputs, places).map((figure) => [figure.id, figure]));
  return table(
    ["Figure", "Option", "Value", "Conditions", "Source", "Where", "Checked", "Grade"],
    [...seen.values()]
      .filter(({ used }) => used)
      .map(({ id, value, perNodes, conditions, source, locator, checkedOn, grade }) => {
        const { measure, option } = partsOf(id);
        return [
          escaped(measures[measure]?.name ?? measure),
          escaped(options[option] ?? option),
          `${ends(formatExact(value.low), formatExact(value.high))} ${value.unit}${perNodes ? ` for ${many(perNodes, "node")}` : ""}`,
          escaped(conditions ?? ""),
          `[${escaped(sources[source]?.title ?? source)}](<${linkTarget(new URL(paths.source(source, id), address).href)}>)`,
          escaped(locator ?? ""),
          checkedOn ?? "",
          grade,
        ];
      }),
  );
}

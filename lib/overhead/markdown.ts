import { markdownTable } from "markdown-table";
import { displayFor } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import { quantities } from "@/lib/schema/overhead-vocabulary";
import { assumptionsOf } from "./assumptions";
import type { Calculation, OverheadInputs } from "./calculation";
import { gapsOf } from "./gaps";
import type { Range } from "./range";
import { ladderOf, quantityWord, rangeText } from "./words";

const columns = ["memory", "cpu", "requestedMemory", "requestedCpu", "costPerMonth"] as const;

/** The estimate as Markdown for a wiki: the sentence, one table, what it holds for, and the way back. */
export function overheadMarkdown(calculation: Calculation, inputs: OverheadInputs, address: string): string {
  const { values, results, units, finding, notices } = calculation;
  const plain = (range: Range | null) =>
    range ? rangeText(range, displayFor(range.high, ladderOf(range.unit, units))).plain : "no figure";
  const table = markdownTable([
    ["Option", ...columns.map((quantity) => quantityWord[quantity]), "Added latency per call, p90"],
    ...results.map((result) => [
      result.name,
      ...columns.map((quantity) =>
        result[quantity] && result.atLeast.includes(quantity)
          ? `at least ${plain(result[quantity])}`
          : plain(result[quantity]),
      ),
      plain(result.latency.p90),
    ]),
  ]);
  const gaps = gapsOf(results, quantities, inputs.words.measures);
  const notCounted = gaps.map(({ name, measures }) => `- ${name}: ${listOf(measures)}`);
  return [
    "## What a mesh costs",
    finding,
    ...notices.map(({ text }) => `> ${text}`),
    table,
    "Low to high; typical is one source’s figure, where one is the best.",
    ...(notCounted.length > 0 ? [`Not counted, for want of a figure:\n\n${notCounted.join("\n")}`] : []),
    `For:\n\n${assumptionsOf(values, inputs.words)
      .map((part) => `- ${part}`)
      .join("\n")}`,
    `Revision ${inputs.revision}. Every figure with its source: ${address}`,
    "",
  ].join("\n\n");
}

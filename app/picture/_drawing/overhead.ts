import type { ReactElement } from "react";
import { amountsTable, amountText, mainAmounts } from "@/lib/overhead/amounts-table";
import type { Calculation } from "@/lib/overhead/calculation";
import { cheapestFirst } from "@/lib/overhead/cheapest-first";
import { otherTimeTitle } from "@/lib/overhead/in-short";
import { box, column, rule, words } from "./elements";
import { innerWidth, part } from "./frame";
import type { Colours } from "./palette";
import { type RangeLine, rangeLines } from "./ranges";

const measures = { name: 156, value: 236, axis: innerWidth - 156 - 236, row: 34, font: 13 };

/** Memory in use and cost per month, each on one axis; those of the other time in figures, since each axis has its own scale. */
export function overheadDrawing(colours: Colours, calculation: Calculation): ReactElement {
  const whole = calculation.results.every(({ partial }) => !partial);
  return column(
    {},
    part(
      colours,
      "Memory in use",
      `${whole ? "Control planes included" : "Parts have no figure"}. Typical (low – high)`,
    ),
    rangeLines(colours, memoryLines(calculation), measures, calculation.units),
    part(colours, "Cost per month", "What is set aside or used, whichever is more"),
    rangeLines(
      colours,
      cheapestFirst(calculation.results, "costPerMonth").map((result) => ({
        id: result.option,
        name: result.name,
        range: result.costPerMonth,
        absence: "These sources give neither use nor requests. Not priced.",
        singleWord: result.restsOn.costPerMonth,
        partial: result.atLeast.includes("costPerMonth"),
      })),
      measures,
    ),
    ...(calculation.next ? otherTime(colours, calculation.next, calculation.units) : []),
  );
}

/** Memory by option, least first. */
export function memoryLines({ results }: Calculation): RangeLine[] {
  return cheapestFirst(results, "memory").map((result) => ({
    id: result.option,
    name: result.name,
    range: result.memory,
    absence: "These sources give no figure of memory in use.",
    singleWord: result.restsOn.memory,
    partial: result.partial,
  }));
}

// --

function otherTime(colours: Colours, { values, results }: NonNullable<Calculation["next"]>, units: string) {
  const { heads, rows } = amountsTable(results, units, mainAmounts);
  const width = Math.floor((innerWidth - measures.name) / mainAmounts.length);
  const line = (texts: readonly string[], weight: number) =>
    column(
      {},
      box(
        { alignItems: "center", padding: "6px 0", fontSize: measures.font },
        ...texts.map((text, index) =>
          words(text, {
            width: index > 0 ? width : measures.name,
            paddingRight: 12,
            fontWeight: index > 0 ? weight : 600,
            lineHeight: 1.3,
          }),
        ),
      ),
      rule(colours.rule),
    );
  return [
    part(colours, otherTimeTitle(values), "Typical (low – high)"),
    line(heads, 600),
    ...rows.map(({ name, cells }) => line([name, ...cells.map(amountText)], 400)),
  ];
}

import { createElement, type ReactElement, type ReactNode } from "react";
import { niceTicks, tickText } from "@/lib/format/axis";
import { type Display, displayFor } from "@/lib/format/quantity";
import type { Range } from "@/lib/overhead/range";
import { ends, rangeText, setupWord } from "@/lib/overhead/words";
import { box, column, drawing, optionName, rule, words } from "./elements";
import { type Colours, optionColour } from "./palette";

export interface RangeLine {
  id: string;
  name: string;
  range: Range | null;
  /** In place of a bar where there is no figure. */
  absence: string;
  /** What one single value rests on. */
  singleWord: string;
  /** A part of the sum has no figure. */
  partial: boolean;
}

/** In px. */
interface Measures {
  name: number;
  axis: number;
  value: number;
  row: number;
  font: number;
}

/**
 * Options under one another on one axis from 0: a band from low to high with a tick at typical, a ring for one value, rings on a
 * dotted line for alternatives, words where there is no figure.
 *
 * @param units the ladder to show amounts in, where it is not that of the ranges.
 */
export function rangeLines(
  colours: Colours,
  lines: readonly RangeLine[],
  measures: Measures,
  units?: string,
): ReactElement {
  const most = Math.max(0, ...lines.map(({ range }) => range?.high ?? 0));
  const unit = lines.find(({ range }) => range)?.range?.unit ?? "";
  const display = displayFor(most, units ?? unit);
  const ticks = niceTicks(most / display.inBase);
  const end = ticks.at(-1) ?? 1;
  const at = (value: number) => Math.round((10 * edge(measures) * value) / display.inBase / end) / 10 + inset;
  const grid = ticks.map((tick) => at(tick * display.inBase));
  return column(
    {},
    axis(colours, tickText(ticks), axisUnit(display.unit), measures),
    rule(colours["rule-strong"]),
    ...lines.map((line) =>
      column(
        {},
        box(
          { alignItems: "center", minHeight: measures.row },
          box({ width: measures.name, flexShrink: 0 }, optionName(colours, line, { size: measures.font })),
          ...(line.range
            ? [
                bar(colours, line, line.range, grid, at, measures),
                box(
                  { width: measures.value, paddingLeft: 14 },
                  amount(colours, line, line.range, display, measures.font),
                ),
              ]
            : [
                words(line.absence, {
                  ...{ flex: 1, fontSize: measures.font, color: colours["ink-3"], padding: `4px ${inset}px` },
                }),
              ]),
        ),
        rule(colours.rule),
      ),
    ),
  );
}

// --

/** So that a ring at zero is whole. */
const inset = 6;
const edge = ({ axis }: Measures) => axis - 2 * inset;

function axis(colours: Colours, labels: readonly string[], unit: string, measures: Measures): ReactElement {
  const step = edge(measures) / Math.max(1, labels.length - 1);
  const small = { fontSize: Math.round(measures.font * 0.88), color: colours["ink-3"], whiteSpace: "nowrap" } as const;
  return box(
    { paddingLeft: measures.name + inset, paddingBottom: 3 },
    ...labels.map((label, index) =>
      box(
        index === labels.length - 1 ? {} : { width: step },
        words(index === labels.length - 1 ? `${label} ${unit}` : label, small),
      ),
    ),
  );
}

function bar(
  colours: Colours,
  line: RangeLine,
  range: Range,
  grid: readonly number[],
  at: (value: number) => number,
  { axis, row }: Measures,
): ReactElement {
  const colour = optionColour(colours, line.id);
  const middle = row / 2;
  const parts = range.points ?? [range];
  const shapes: ReactNode[] = grid.map((x) =>
    createElement("path", { d: `M${x} 0V${row}`, stroke: colours.grid, strokeWidth: 1 }),
  );
  if (parts.length > 1)
    shapes.push(
      createElement("path", {
        ...{
          d: `M${at(range.low)} ${middle}H${at(range.high)}`,
          stroke: colour,
          strokeWidth: 1.5,
          strokeDasharray: "2 3",
        },
      }),
    );
  for (const { low, typical, high } of parts) {
    if (low === high) {
      const ring = { cx: at(low), cy: middle, r: 4.5, fill: colours.paper, stroke: colour, strokeWidth: 2 };
      shapes.push(createElement("circle", ring));
      continue;
    }
    const [from, to] = [at(low), Math.max(at(high), at(low) + 4)];
    const band = { x: from, y: middle - 6, width: to - from, height: 12, fill: colour, fillOpacity: 0.3 };
    shapes.push(
      createElement("rect", band),
      createElement("path", {
        d: `M${from} ${middle - 6}v12M${to} ${middle - 6}v12`,
        stroke: colour,
        strokeWidth: 1.5,
      }),
    );
    if (typical !== null)
      shapes.push(createElement("path", { d: `M${at(typical)} ${middle - 9}v18`, stroke: colour, strokeWidth: 3 }));
  }
  return drawing(axis, row, `0 0 ${axis} ${row}`, ...shapes);
}

/** Typical, bold, then the ends; the unit once. */
function amount(colours: Colours, line: RangeLine, range: Range, display: Display, font: number): ReactElement {
  const small = { fontSize: Math.round(font * 0.92), color: colours["ink-3"] };
  const { typical, low, high, unit } = rangeText(range, display);
  const money = unit.endsWith("/month");
  const sign = unit.startsWith("USD") ? "$" : `${unit.split("/")[0]} `;
  const shown = (text: string) => (money ? `${sign}${text}` : text);
  const after = money ? "" : ` ${unit}`;
  const least = line.partial && range.high > 0 ? "at least " : "";
  if (range.kind === "alternatives")
    return column(
      {},
      ...(range.points ?? []).map((point) => {
        const text = rangeText({ ...range, ...point, kind: "range" }, display);
        return box(
          { alignItems: "baseline", fontSize: font },
          words(`${least}${shown(ends(text.low, text.high))}${after}`, { fontWeight: 600, marginRight: 6 }),
          words(setupWord[point.setup] ?? point.setup, small),
        );
      }),
    );
  const single = typical === null || low === high;
  const beside = !single
    ? `(${low} – ${high})`
    : range.high === 0
      ? "added"
      : range.kind === "single" && line.singleWord
        ? `(${line.singleWord})`
        : "";
  return box(
    { alignItems: "baseline", flexWrap: "wrap", fontSize: font },
    words(`${least}${shown(single ? ends(low, high) : typical)}${after}`, { fontWeight: 600, marginRight: 6 }),
    beside ? words(beside, small) : null,
  );
}

/** What a month costs is said by the heading. */
function axisUnit(unit: string): string {
  const [currency = unit] = unit.split("/month");
  return currency === "USD" ? "US$" : currency;
}

import type { ReactNode } from "react";
import { AxisTicks, RangeBar } from "@/components/chart/range-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { niceTicks } from "@/lib/format/axis";
import { type Display, decimalsFor, displayFor, formatNumber } from "@/lib/format/quantity";
import type { Range } from "@/lib/overhead/range";
import { rangeText, setupWord } from "@/lib/overhead/words";
import { paths } from "@/lib/paths";

export interface RangeRow {
  option: string;
  name: string;
  range: Range | null;
  /** Said in place of a bar when there is no figure. */
  absence: string;
  /** What a single value rests on: “one measurement”, “chart defaults”. */
  singleWord: string;
  /** In the source's own unit, when it stands alone. */
  published?: Range | null;
}

/** Options under one another on one axis: a band for a range, a ring for one value, words where there is no figure. */
export function RangeRows({ rows, label, valueHead }: { rows: readonly RangeRow[]; label: string; valueHead: string }) {
  const most = Math.max(0, ...rows.map(({ range }) => range?.high ?? 0));
  const unit = rows.find(({ range }) => range)?.range?.unit ?? "";
  const display = displayFor(most, unit);
  const ticks = niceTicks(most / display.inBase);
  const end = ticks.at(-1) ?? 1;
  const at = (value: number) => (100 * value) / display.inBase / end;
  const grid = ticks.map((tick) => (100 * tick) / end);
  return (
    <div className="rg">
      <div className="hd" aria-hidden="true">
        Option
      </div>
      <div className="hd ax">
        <AxisTicks
          ticks={ticks.map((tick, index) => ({
            at: (100 * tick) / end,
            label: tickLabel(tick, end, index === ticks.length - 1 ? display.unit : null),
          }))}
        />
      </div>
      <div className="hd num" aria-hidden="true">
        {valueHead}
      </div>
      <ul aria-label={label}>
        {rows.map((row) => (
          <li className="ln" key={row.option} data-option={row.option}>
            <div>
              <OptionName option={row.option} name={row.name} href={paths.option(row.option)} />
            </div>
            {row.range ? (
              <>
                <RangeBar
                  grid={grid}
                  parts={(row.range.points ?? [row.range]).map(({ low, typical, high }) => ({
                    low: at(low),
                    typical: typical === null ? null : at(typical),
                    high: at(high),
                  }))}
                />
                <Value row={row} range={row.range} display={display} />
              </>
            ) : (
              <div className="miss">{row.absence}</div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

// --

function Value({ row, range, display }: { row: RangeRow; range: Range; display: Display }) {
  return (
    <div className="val">
      <span>
        {row.published ? (
          <Words range={row.published} row={row} />
        ) : (
          <Words range={range} display={display} row={row} />
        )}
        {row.published && <span className="lo"> = {rangeText(range, display).plain}</span>}
      </span>
    </div>
  );
}

function Words({ range, display, row }: { range: Range; display?: Display; row: RangeRow }): ReactNode {
  const { typical, low, high, unit } = rangeText(range, display);
  const money = unit.endsWith("/month");
  const amount = (text: string) => (money ? `${symbol(unit)}${text}` : text);
  const shownUnit = money ? null : <span className="unit">{unit}</span>;
  if (range.kind === "alternatives")
    return (range.points ?? []).map((point, index) => {
      const text = rangeText({ ...range, ...point, kind: point.low === point.high ? "single" : "range" }, display);
      return (
        <span key={point.setup} className="alt">
          {index > 0 && " or "}
          <span className="typ">{amount(text.low === text.high ? text.high : `${text.low} – ${text.high}`)}</span>{" "}
          <span className="lo">{setupWord[point.setup] ?? point.setup}</span>
        </span>
      );
    });
  // Ends that differ in the fourth digit are one number to a reader.
  if (low === high)
    return (
      <>
        <span className="typ">{amount(high)}</span> {shownUnit}{" "}
        <span className="lo">{range.high === 0 ? "added" : `(${row.singleWord})`}</span>
      </>
    );
  return typical === null ? (
    <>
      <span className="typ">
        {amount(low)} – {high}
      </span>{" "}
      {shownUnit}
    </>
  ) : (
    <>
      <span className="typ">{amount(typical)}</span> {shownUnit}{" "}
      <span className="lo">
        ({low} – {high})
      </span>
    </>
  );
}

/** `$` for US dollars, else the code and a space. */
function symbol(unit: string): string {
  const [currency = ""] = unit.split("/");
  return currency === "USD" ? "$" : `${currency}\u00a0`;
}

function tickLabel(tick: number, end: number, unit: string | null): string {
  const text = tick === 0 ? "0" : formatNumber(tick, end >= 10 || Number.isInteger(tick) ? 0 : decimalsFor(end));
  if (!unit) return text;
  const [currency] = unit.split("/month");
  return `${text} ${currency === "USD" ? "US$" : currency}`;
}

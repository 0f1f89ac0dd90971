import type { ReactNode } from "react";
import { AxisTicks, RangeBar } from "@/components/chart/range-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { niceTicks, tickText } from "@/lib/format/axis";
import { type Display, displayFor } from "@/lib/format/quantity";
import type { Range } from "@/lib/overhead/range";
import { ends, rangeText, setupWord } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";

export interface RangeRow {
  /** Where an option has several rows. */
  id?: string;
  option: string;
  name: string;
  /** Where the name leads; without it to the option. */
  href?: string;
  /** Said under the name. */
  note?: string;
  range: Range | null;
  /** Said in place of a bar when there is no figure. */
  absence: string;
  /** What a single value rests on: “one measurement”, “chart defaults”; empty when that takes more words. */
  singleWord: string;
  /** A part of the sum has no figure. */
  partial?: boolean;
}

/** Options under one another on one axis: a band for a range, a ring for one value, words where there is no figure. */
export function RangeRows({
  rows,
  label,
  valueHead,
  units,
  head = "Option",
}: {
  rows: readonly RangeRow[];
  label: string;
  valueHead: string;
  /** Over the names, where they are not those of options: then they are long, and have more room. */
  head?: string;
  /** The ladder of units to show them in, where it is not that of the ranges: `MB` for amounts in MiB. */
  units?: string;
}) {
  const most = Math.max(0, ...rows.map(({ range }) => range?.high ?? 0));
  const unit = rows.find(({ range }) => range)?.range?.unit ?? "";
  const display = displayFor(most, units ?? unit);
  /** The same amounts in the units of all other results, where these are a source's own. */
  const usual = units && units !== unit ? displayFor(most, unit) : null;
  const ticks = niceTicks(most / display.inBase);
  const labels = tickText(ticks);
  const end = ticks.at(-1) ?? 1;
  const at = (value: number) => (100 * value) / display.inBase / end;
  const grid = ticks.map((tick) => (100 * tick) / end);
  return (
    <div className={head === "Option" ? "rg" : "rg long"}>
      <div className="hd" aria-hidden="true">
        {head}
      </div>
      <div className="hd ax">
        {/* Without a figure there is nothing to measure against. */}
        {unit && (
          <AxisTicks
            ticks={ticks.map((tick, index) => ({
              at: (100 * tick) / end,
              label: index === ticks.length - 1 ? `${labels[index]} ${axisUnit(display.unit)}` : (labels[index] ?? ""),
            }))}
          />
        )}
      </div>
      <div className="hd num" aria-hidden="true">
        {valueHead}
      </div>
      <ul aria-label={label}>
        {rows.map((row) => (
          <li className="ln" key={row.id ?? row.option} data-option={row.option}>
            <div>
              {row.href ? (
                <span>
                  <a href={row.href}>{row.name}</a>
                  {row.note && <small className="note">{row.note}</small>}
                </span>
              ) : (
                <OptionName option={row.option} name={row.name} href={paths.option(row.option)} />
              )}
            </div>
            {row.range ? (
              <>
                <RangeBar
                  // A long list has no room for lines behind each row.
                  grid={head === "Option" ? grid : []}
                  parts={(row.range.points ?? [row.range]).map(({ low, typical, high }) => ({
                    low: at(low),
                    typical: typical === null ? null : at(typical),
                    high: at(high),
                  }))}
                />
                <div className="val">
                  <span>
                    {row.partial && row.range.high > 0 && <span className="lo">at least </span>}
                    <Words range={row.range} display={display} row={row} />
                    {usual && row.range.high > 0 && <span className="lo"> = {rangeText(row.range, usual).plain}</span>}
                  </span>
                </div>
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

function Words({ range, display, row }: { range: Range; display: Display; row: RangeRow }): ReactNode {
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
          <span className="typ">{amount(ends(text.low, text.high))}</span>{" "}
          <span className="lo">{setupWord[point.setup] ?? point.setup}</span>
        </span>
      );
    });
  // Ends that differ in the fourth digit read as one number, and still rest on several figures.
  const beside = range.high === 0 ? "added" : range.kind === "single" ? row.singleWord : "rounded";
  return typical === null || low === high ? (
    <>
      <span className="typ">{amount(ends(low, high))}</span> {shownUnit}
      {low === high && beside && <span className="lo"> {range.high === 0 ? beside : `(${beside})`}</span>}
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

/** The unit behind an axis' last number: what a month costs is said by its heading. */
function axisUnit(unit: string): string {
  const [currency = unit] = unit.split("/month");
  return currency === "USD" ? "US$" : currency;
}

import { memo } from "react";
import { StackedBar } from "@/components/chart/stacked-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { displayFor } from "@/lib/format/quantity";
import { partsOfSum } from "@/lib/overhead/breakdown";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { followed } from "@/lib/overhead/recount";
import { ladderOf, quantityWord, rangeText } from "@/lib/overhead/words";

/** What the memory and the cost of each option consist of, component by component. */
export const PartsSection = memo(function PartsSection({
  calculation: { results, values, units },
  inputs,
}: {
  calculation: Calculation;
  inputs: OverheadInputs;
}) {
  return (
    <Section title="What it consists of" id="parts" aside="Bars: the upper end of each part">
      {followed.map((what) => {
        const rows = results.flatMap((result) => {
          const parts = partsOfSum(what, result, inputs.facts.models, values);
          return parts.length > 0 ? [{ result, parts }] : [];
        });
        const most = Math.max(0, ...rows.map(({ parts }) => parts.reduce((so, { range }) => so + range.high, 0)));
        if (most === 0) return null;
        const unit = rows[0]?.parts[0]?.range.unit ?? "";
        const display = displayFor(most, ladderOf(unit, units));
        return (
          <div key={what} className="stack">
            <h3>
              {quantityWord[what]} <span className="note">{display.unit.replace("/month", "")}</span>
            </h3>
            <ul className="parts">
              {rows.map(({ result, parts }) => (
                <li key={result.option} data-option={result.option}>
                  <OptionName option={result.option} name={result.name} />
                  <StackedBar most={most} parts={parts.map(({ id, range }) => ({ id, value: range.high }))} />
                  <span className="note">
                    {parts
                      .map(
                        ({ name, range }) =>
                          `${inputs.words.components[name] ?? name} ${short(rangeText(range, display))}`,
                      )
                      .join(" · ")}
                    {result.atLeast.includes(what) && " · and parts without a figure"}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
});

// --

const short = ({ low, high }: { low: string; high: string }) => (low === high ? high : `${low} – ${high}`);

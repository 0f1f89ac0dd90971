import { memo } from "react";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import { formatExact } from "@/lib/format/quantity";
import type { Calculation, Result } from "@/lib/overhead/calculation";
import { changeOf, changeText } from "@/lib/overhead/change";
import { amountText } from "@/lib/overhead/difference-words";
import { waypointsOf } from "@/lib/overhead/drivers";
import { type NumberName, numberFields } from "@/lib/overhead/fields";
import { quantityWord } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";

const shown = ["memory", "costPerMonth", "nodes"] as const;

/** Today's cluster and another beside it: what each option takes then, and how much more that is. */
export const NextSection = memo(function NextSection({
  calculation: { results, values, next, units },
}: {
  calculation: Calculation;
}) {
  if (!next) return null;
  const changed = Object.entries(values.next).map(([name, then]) => {
    const field = name as NumberName;
    return `${numberFields[field].label} ${formatExact((field === "waypoints" ? waypointsOf(values) : values[field]) ?? 0)} → ${formatExact(then ?? 0)}`;
  });
  return (
    <Section title="Today and then" id="next" aside={changed.join(" · ")}>
      <ScrollBox label="Today and then" className="plain-box">
        <table className="t resources">
          <caption className="vh">What each option takes today and then</caption>
          <thead>
            <tr>
              <th scope="col">Option</th>
              {shown.map((quantity) => (
                <th scope="col" className="num" key={quantity}>
                  {quantityWord[quantity]}, today → then
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map((today) => {
              const then = next.results.find(({ option }) => option === today.option);
              return (
                then && (
                  <tr key={today.option}>
                    <th scope="row">
                      <OptionName option={today.option} name={today.name} href={paths.option(today.option)} />
                    </th>
                    {shown.map((quantity) => (
                      <td className="num" key={quantity} data-head={quantityWord[quantity]}>
                        <span>
                          {told(today, quantity, units)} → {told(then, quantity, units)}
                          <span className="lo alt">{changeText(changeOf(quantity, today, then), units)}</span>
                        </span>
                      </td>
                    ))}
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
});

// --

type Shown = (typeof shown)[number];

function told(result: Result, quantity: Shown, units: string): string {
  const range = result[quantity];
  if (!range) return "no figure";
  return `${result.atLeast.includes(quantity) ? "at least " : ""}${amountText(range.low, range.high, range.unit, units)}`;
}

import { RangeBar } from "@/components/chart/range-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox } from "@/components/ui/section";
import { amount } from "@/lib/decision/reason-words";
import type { DecisionWords } from "@/lib/decision/words";
import { leastAmounts } from "@/lib/overhead/cost-floor";
import type { OptionEstimate } from "@/lib/overhead/estimate";
import type { Range } from "@/lib/overhead/range";
import { spokenRange } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";

/** What each option left adds at the reader's size: memory, cost a month on one axis, added latency. */
export function Costs({
  estimates,
  options,
  words,
}: {
  estimates: readonly OptionEstimate[];
  /** Those left, in the order of the ranking. */
  options: readonly string[];
  words: DecisionWords;
}) {
  const shown = options.flatMap((option) => estimates.find((one) => one.option === option) ?? []);
  // Room at the end, so that a ring there is whole.
  const most = 1.05 * Math.max(1, ...shown.map(({ costPerMonth }) => costPerMonth?.high ?? 0));
  return (
    <ScrollBox label="Overhead at your size">
      <table className="t costs">
        <caption className="vh">Overhead of the options left, at your size</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col">Cost per month, at list price</th>
            <th scope="col" className="num">
              Memory in use
            </th>
            <th scope="col" className="num">
              Added to a call, p90
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((estimate) => {
            const { option, costPerMonth, memory, latency } = estimate;
            const least = leastAmounts(estimate);
            return (
              <tr key={option} data-option={option}>
                <th scope="row">
                  <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
                </th>
                <td>
                  {costPerMonth && (
                    <RangeBar
                      height={20}
                      parts={(costPerMonth.points ?? [costPerMonth]).map(({ low, typical, high }) => ({
                        low: (100 * low) / most,
                        typical: typical === null ? null : (100 * typical) / most,
                        high: (100 * high) / most,
                      }))}
                    />
                  )}
                  <Amount range={costPerMonth} atLeast={least.includes("costPerMonth")} />
                </td>
                <td className="num">
                  <Amount range={memory} atLeast={least.includes("memory")} />
                </td>
                <td className="num">
                  <Amount range={latency.p90} atLeast={false} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

// --

const Amount = ({ range, atLeast }: { range: Range | null; atLeast: boolean }) =>
  range === null ? (
    <span className="quiet">no figure was found</span>
  ) : range.high === 0 && !atLeast ? (
    "nothing"
  ) : (
    <>
      {atLeast && <span className="quiet">at least </span>}
      {range.unit === "USD/month" ? amount({ ...range, atLeast: false }) : spokenRange(range)}
    </>
  );

import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { displayFor } from "@/lib/format/quantity";
import type { Calculation, OverheadInputs, Result } from "@/lib/overhead/calculation";
import type { Range } from "@/lib/overhead/range";
import { weighing } from "@/lib/overhead/term";
import { ladderOf, quantityWord, rangeText } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import { FiguresTable } from "./figures-table";
import { Formula } from "./formula";

const others: readonly Quantity[] = ["cpu", "requestedMemory", "requestedCpu"];

/** How each number is made: the sum with the reader's numbers, and the measurements behind it, used and left out. */
export function Sums({ calculation, inputs }: { calculation: Calculation; inputs: OverheadInputs }) {
  const { results, units } = calculation;
  const adding = results.filter(({ terms }) => terms.length > 0);
  if (adding.length === 0) return null;
  return (
    <Section title="How this number is made" id="sums" aside="With your numbers in it">
      <p className="note">
        Low and high are the ends of all figures that count. Typical is one of them, so it may be the lowest or the
        highest. <a href={`${paths.method}#overhead`}>How it is chosen</a>
      </p>
      <div className="folds">
        {adding.map((result, index) => (
          <details key={result.option} className="fold" open={index === 0}>
            <summary>
              <OptionName option={result.option} name={result.name} />
            </summary>
            <OneSum quantity="memory" result={result} units={units} inputs={inputs} />
            {others.map((quantity) => (
              <details key={quantity} className="fold">
                <summary>
                  {quantityWord[quantity]}
                  {result[quantity] && <span className="quiet">{plain(result[quantity], units)}</span>}
                </summary>
                <OneSum quantity={quantity} result={result} units={units} inputs={inputs} />
              </details>
            ))}
            <LeavesOut sentences={inputs.words.leavesOut[result.option] ?? []} />
          </details>
        ))}
      </div>
    </Section>
  );
}

// --

function OneSum({
  quantity,
  result,
  units,
  inputs,
}: {
  quantity: Quantity;
  result: Result;
  units: string;
  inputs: OverheadInputs;
}) {
  const terms = result.terms.filter((term) => term.quantity === quantity);
  const total = result[quantity];
  return (
    <>
      {total ? (
        <Formula
          terms={weighing(terms, quantity)}
          total={total}
          units={ladderOf(total.unit, units)}
          words={inputs.words}
        />
      ) : (
        <p className="quiet">No figure counts, so there is no sum.</p>
      )}
      <FiguresTable
        label={`${result.name}, ${quantityWord[quantity]}`}
        coefficients={terms.filter(({ times }) => times > 0).map(({ coefficient }) => coefficient)}
        inputs={inputs}
      />
    </>
  );
}

/** What no sum of this option holds. */
function LeavesOut({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <details className="fold">
      <summary>What is not in these sums</summary>
      <ul className="bullets note">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

const plain = (range: Range, units: string) =>
  rangeText(range, displayFor(range.high, ladderOf(range.unit, units))).plain;

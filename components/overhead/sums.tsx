import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { quantityWord, rangeText } from "@/lib/overhead/words";
import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import { FiguresTable } from "./figures-table";
import { Formula } from "./formula";

type Result = Calculation["results"][number];

const others: readonly Quantity[] = ["cpu", "requestedMemory", "requestedCpu"];

/** How each number is made: the sum with the reader's numbers, and the measurements behind it, used and left out. */
export function Sums({ calculation, inputs }: { calculation: Calculation; inputs: OverheadInputs }) {
  const adding = calculation.results.filter(({ terms }) => terms.length > 0);
  return (
    <Section title="How this number is made" id="sums" aside="With your numbers in it">
      <div className="folds">
        {adding.map((result, index) => (
          <details key={result.option} className="fold" open={index === 0}>
            <summary>
              <OptionName option={result.option} name={result.name} />
            </summary>
            <OneSum quantity="memory" result={result} inputs={inputs} />
            {others.map((quantity) => (
              <details key={quantity} className="fold">
                <summary>
                  {quantityWord[quantity]}
                  {result[quantity] && <span className="quiet">{rangeText(result[quantity]).plain}</span>}
                </summary>
                <OneSum quantity={quantity} result={result} inputs={inputs} />
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

function OneSum({ quantity, result, inputs }: { quantity: Quantity; result: Result; inputs: OverheadInputs }) {
  const terms = result.terms.filter((term) => term.quantity === quantity);
  const total = result[quantity];
  return (
    <>
      {total ? (
        <Formula terms={terms} total={total} words={inputs.words} />
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

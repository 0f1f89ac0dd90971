import { memo } from "react";
import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { listOf } from "@/lib/format/words";
import type { Calculation, OverheadInputs, Result } from "@/lib/overhead/calculation";
import { weighing } from "@/lib/overhead/term";
import { ladderOf, quantityWord } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import type { Quantity } from "@/lib/schema/overhead-vocabulary";
import { FiguresTable } from "./figures-table";
import { Formula } from "./formula";

const others: readonly Quantity[] = ["cpu", "requestedMemory", "requestedCpu"];

/** How each number is made: the sum with the reader's numbers, and the measurements behind it, used and left out. */
export const Sums = memo(function Sums({ calculation, inputs }: { calculation: Calculation; inputs: OverheadInputs }) {
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
            {/* Inside the fold, so that a link to it opens the fold. */}
            <div id={`sum-${result.option}`}>
              <OneSum quantities={["memory"]} result={result} units={units} inputs={inputs} />
            </div>
            <details className="fold">
              <summary>CPU and requests</summary>
              <OneSum quantities={others} result={result} units={units} inputs={inputs} />
            </details>
            <LeavesOut sentences={inputs.words.leavesOut[result.option] ?? []} />
          </details>
        ))}
      </div>
    </Section>
  );
});

// --

/** The sum of each quantity, and under them the figures of all. */
function OneSum({
  quantities,
  result,
  units,
  inputs,
}: {
  quantities: readonly Quantity[];
  result: Result;
  units: string;
  inputs: OverheadInputs;
}) {
  const asked = quantities.filter((quantity) => result.terms.some((term) => term.quantity === quantity));
  const coefficients = quantities.flatMap((quantity) =>
    result.terms.filter((term) => term.quantity === quantity && term.times > 0).map(({ coefficient }) => coefficient),
  );
  return (
    <>
      {asked.map((quantity) => {
        const total = result[quantity];
        return (
          <div key={quantity}>
            {asked.length > 1 && <h3>{quantityWord[quantity]}</h3>}
            {total ? (
              <Formula
                terms={weighing(result.terms, quantity)}
                total={total}
                units={ladderOf(total.unit, units)}
                words={inputs.words}
              />
            ) : (
              <p className="quiet">No figure counts, so there is no sum.</p>
            )}
          </div>
        );
      })}
      <FiguresTable
        label={`${result.name}, ${listOf(asked.map((quantity) => quantityWord[quantity]))}`}
        coefficients={coefficients}
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

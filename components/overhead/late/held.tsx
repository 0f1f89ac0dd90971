import { memo, useMemo } from "react";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { compared, type Difference } from "@/lib/overhead/difference";
import { differenceText, shareText } from "@/lib/overhead/difference-words";
import { heldSentence, sureSentence, verdictWord } from "@/lib/overhead/insight-words";
import { type Held, heldOf } from "@/lib/overhead/insights";
import { quantityWord } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";

interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/** Every option held against one: what it saves, what it takes more, and how sure that is. */
export const HeldSection = memo(function HeldSection({ calculation, inputs }: Props) {
  const held = useMemo(() => heldOf(inputs, calculation), [inputs, calculation]);
  const reference = calculation.results.find(({ option }) => option === calculation.against);
  if (!reference || held.length === 0) return null;
  return (
    <Section
      title={`What you save against ${reference.name}`}
      id="against-one"
      aside={
        <a className="no-print" href="#against">
          Hold against another
        </a>
      }
    >
      <ScrollBox label={`Differences from ${reference.name}`} className="plain-box">
        <table className="t resources held">
          <caption className="vh">What each option saves or takes more, against {reference.name}</caption>
          <thead>
            <tr>
              <th scope="col">Option</th>
              {compared.map((quantity) => (
                <th scope="col" className="num" key={quantity}>
                  {quantityWord[quantity]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {held.map((one) => (
              <tr key={one.option}>
                <th scope="row">
                  <OptionName option={one.option} name={one.name} href={paths.option(one.option)} />
                </th>
                {one.differences.map((difference) => (
                  <td className="num" key={difference.quantity} data-head={quantityWord[difference.quantity]}>
                    <Cell difference={difference} units={calculation.units} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className="folds">
        {held.map((one) => (
          <Sure key={one.option} held={one} reference={reference.name} calculation={calculation} inputs={inputs} />
        ))}
      </div>
    </Section>
  );
});

// --

function Cell({ difference, units }: { difference: Difference; units: string }) {
  const amount = differenceText(difference, units);
  const share = shareText(difference);
  if (!amount) return <span className="quiet">{verdictWord[difference.verdict]}</span>;
  return (
    <span>
      {amount} {difference.verdict}
      {share && <span className="lo alt">{share}</span>}
    </span>
  );
}

function Sure({
  held,
  reference,
  calculation,
  inputs,
}: Props & {
  held: Held;
  reference: string;
}) {
  const { sources } = held.certainty;
  return (
    <details className="fold">
      <summary>
        <OptionName option={held.option} name={`${held.name}: how sure is that?`} />
      </summary>
      <p className="body">{heldSentence(held, reference, calculation.units)}</p>
      <p className="body">{sureSentence(held.certainty)}</p>
      <p className="body">
        Cost and nodes follow what is set aside wherever that is more than what is used: the charts’ own defaults, read
        in their code, which you may set otherwise.
      </p>
      {sources.length > 0 && (
        <ul className="bullets note">
          {sources.map(({ source, verdict }) => (
            <li key={source}>
              <a href={paths.source(source)}>{inputs.words.sources[source]?.title ?? source}</a>: {held.name} needs{" "}
              {verdict === "less" || verdict === "more"
                ? `${verdictWord[verdict]} memory, control planes aside`
                : "about as much memory: its ranges touch, control planes aside"}
            </li>
          ))}
        </ul>
      )}
      <p className="note">
        Every figure behind it:{" "}
        {calculation.results.some(({ option, terms }) => option === held.option && terms.length > 0) && (
          <>
            <a href={`#sum-${held.option}`}>{held.name}</a>,{" "}
          </>
        )}
        <a href={`#sum-${calculation.against}`}>{reference}</a>.
      </p>
    </details>
  );
}

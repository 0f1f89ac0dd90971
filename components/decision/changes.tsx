import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox } from "@/components/ui/section";
import type { Dropping } from "@/lib/decision/decide";
import type { Flip, WeightFlip } from "@/lib/decision/flips";
import { type DecisionWords, flipText, refText } from "@/lib/decision/words";
import { listOf } from "@/lib/format/words";
import { paths } from "@/lib/paths";

/** Every single change after which another option leads. */
export function Changes({
  flips,
  weightFlips,
  hrefOf,
  words,
}: {
  flips: readonly Flip[];
  weightFlips: readonly WeightFlip[];
  /** The way to the question, with today's answers. */
  hrefOf: (question: string) => string;
  words: DecisionWords;
}) {
  if (flips.length + weightFlips.length === 0)
    return <p>Nothing: no single answer and no single weight puts another option first.</p>;
  return (
    <ScrollBox label="What would change the recommendation">
      <table className="t flips">
        <caption className="vh">Changes after which another option leads</caption>
        <thead>
          <tr>
            <th scope="col">If</th>
            <th scope="col">Then first</th>
          </tr>
        </thead>
        <tbody>
          {flips.map((flip) => (
            <tr key={`${flip.question} ${flip.answer} ${flip.change} ${flip.size?.field}`}>
              <th scope="row">
                <a href={hrefOf(flip.question)}>{flipText(words.questions, flip)}</a>
              </th>
              <td>
                {flip.leader ? (
                  <OptionName
                    option={flip.leader}
                    name={words.options[flip.leader] ?? flip.leader}
                    href={paths.option(flip.leader)}
                  />
                ) : (
                  "nothing is left"
                )}
              </td>
            </tr>
          ))}
          {weightFlips.map(({ criterion, weight, from, leader }) => (
            <tr key={`${criterion} ${leader} ${from}`}>
              <th scope="row">
                <a href={paths.criterion(criterion)}>{words.criteria[criterion]?.name ?? criterion}</a> weighs{" "}
                {from.toFixed(2)} or {from > weight ? "more" : "less"}; now {weight.toFixed(2)}
              </th>
              <td>
                <OptionName option={leader} name={words.options[leader] ?? leader} href={paths.option(leader)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** When nothing is left: which answers have to go, and who comes back. */
export function DroppingList({
  dropping,
  hrefOf,
  words,
}: {
  dropping: readonly Dropping[];
  hrefOf: (question: string) => string;
  words: DecisionWords;
}) {
  return (
    <ul className="reasons">
      {dropping.map(({ answers, back }) => (
        <li key={answers.map(({ question, answer }) => `${question} ${answer}`).join(" ")}>
          <span className="sign" aria-hidden="true">
            −
          </span>
          <div>
            Drop{" "}
            {answers.map((ref, index) => (
              <span key={`${ref.question} ${ref.answer}`}>
                {index > 0 && " and "}
                <a href={hrefOf(ref.question)}>“{refText(words.questions, ref)}”</a>
              </span>
            ))}
            <span className="from">
              {listOf(back.map((option) => words.options[option] ?? option))} {back.length > 1 ? "come" : "comes"} back.
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

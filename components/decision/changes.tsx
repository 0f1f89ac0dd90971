import type { Dropping } from "@/lib/decision/dropping";
import type { Flip, WeightFlip } from "@/lib/decision/flips";
import type { AnswerRef } from "@/lib/decision/model";
import { type DecisionWords, flipText, refText } from "@/lib/decision/words";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { FlipRows } from "./flip-rows";

/** Every single change after which another option leads, each a link to the result with it applied. */
export function Changes({
  flips,
  weightFlips,
  hrefOf,
  words,
}: {
  flips: readonly Flip[];
  weightFlips: readonly WeightFlip[];
  /** The result with the change applied. */
  hrefOf: (flip: Flip) => string;
  words: DecisionWords;
}) {
  const rows = [
    ...flips.map((flip) => ({
      key: `${flip.question} ${flip.answer} ${flip.change} ${flip.size?.field}`,
      leader: flip.leader,
      text: <a href={hrefOf(flip)}>{flipText(words.questions, flip)}</a>,
    })),
    ...weightFlips.map((flip) => ({
      key: `${flip.criterion} ${flip.leader} ${flip.from}`,
      leader: flip.leader,
      text: <Weight flip={flip} words={words} />,
    })),
  ];
  if (rows.length === 0) return <p>Nothing: no single answer and no single weight puts another option first.</p>;
  return <FlipRows rows={rows} what="What would change the recommendation" head="If" words={words} />;
}

/** When nothing is left: which answers have to go, and who comes back. */
export function DroppingList({
  dropping,
  hrefOf,
  words,
}: {
  dropping: readonly Dropping[];
  /** The result without these answers. */
  hrefOf: (answers: readonly AnswerRef[]) => string;
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
            <a href={hrefOf(answers)}>Without {listOf(answers.map((ref) => `“${refText(words.questions, ref)}”`))}</a>
            <span className="from">
              {listOf(back.map((option) => words.options[option] ?? option))} {back.length > 1 ? "come" : "comes"} back.
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

// --

function Weight({ flip: { criterion, weight, from }, words }: { flip: WeightFlip; words: DecisionWords }) {
  const decimals = from.toFixed(2) === weight.toFixed(2) ? 3 : 2;
  return (
    <>
      Weight of <a href={paths.criterion(criterion)}>{words.criteria[criterion]?.name ?? criterion}</a>:{" "}
      {from.toFixed(decimals)} or {from > weight ? "more" : "less"}; now {weight.toFixed(decimals)}
    </>
  );
}

import { OptionName } from "@/components/evidence/option-mark";
import type { NearMiss } from "@/lib/decision/near-misses";
import { type DecisionWords, refText } from "@/lib/decision/words";
import { ordinalWord } from "@/lib/format/ordinal";
import { listOf, numberWord } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { Fact } from "./failing";

/** Options that one answer alone rules out: which, by what fact, and where they would stand without it. */
export function NearMisses({
  misses,
  questionHref,
  words,
}: {
  misses: readonly NearMiss[];
  /** A question, with the answers as they are. */
  questionHref: (question: string) => string;
  words: DecisionWords;
}) {
  return (
    <ul className="dl outs">
      {misses.map(({ option, question, answer, failing, open, place, of }) => (
        <li key={option}>
          <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
          <p>
            Fails one must: <a href={questionHref(question)}>“{refText(words.questions, { question, answer })}”</a>.{" "}
            {failing.map((one) => (
              <span key={one.capability}>
                <Fact {...one} words={words} />{" "}
              </span>
            ))}
            Were that a wish, <b className="strong">{placeText(place, of)}</b>.
            {open.length > 0 && (
              <span className="quiet"> {openText([...new Set(open.map((one) => refText(words.questions, one)))])}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

// --

const placeText = (place: number, of: number) =>
  of === 1 ? "only this would be left" : `it would be ${ordinalWord(place)} of ${numberWord(of)}`;

const openText = (refs: readonly string[]) => `Whether it meets ${listOf(refs.map((ref) => `“${ref}”`))} is unproven.`;

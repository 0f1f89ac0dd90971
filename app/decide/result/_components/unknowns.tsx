import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { answerLabel } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import type { DecisionView } from "../../../_data/decision";
import type { ResultLinks } from "../../../_data/result-links";

/** What each “I don’t know” could still change. */
export function Unknowns({ view: { unknowns, words }, links }: { view: DecisionView; links: ResultLinks }) {
  return (
    <Section title="What you do not know yet" aside="Each taken by itself">
      <ul className="dl outs">
        {unknowns.map(({ question, flips }) => {
          const asked = words.questions.find(({ id }) => id === question);
          return (
            <li key={question}>
              <a href={links.question(question)}>{asked?.short ?? question}</a>
              {flips.length === 0 ? (
                <span>No answer to it would put another option first.</span>
              ) : (
                <ul>
                  {flips.map((flip) => (
                    <li key={flip.answer}>
                      <a href={links.flip(flip)}>
                        “{asked && flip.answer ? answerLabel(asked, flip.answer) : flip.answer}”
                      </a>{" "}
                      {flip.leader ? (
                        <>
                          puts{" "}
                          <OptionName
                            option={flip.leader}
                            name={words.options[flip.leader] ?? ""}
                            href={paths.option(flip.leader)}
                          />{" "}
                          first.
                        </>
                      ) : (
                        "leaves nothing."
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

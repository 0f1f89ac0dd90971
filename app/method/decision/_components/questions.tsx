import { Section } from "@/components/ui/section";
import type { AgendaQuestion } from "@/lib/decision/agenda";
import { leastSamples } from "@/lib/decision/favour";
import type { DecisionWords } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import { AnswerEffects } from "./answer-effects";

/** Every question in its order, and every answer with all that it does. */
export function Questions({ agenda, words }: { agenda: readonly AgendaQuestion[]; words: DecisionWords }) {
  const answers = agenda.reduce((so, one) => so + one.answers.length, 0);
  return (
    <Section title="Questions and answers" id="questions" aside={`${agenda.length} questions, ${answers} answers`}>
      <p className="body">
        A must names each option that it rules out with today’s facts, with the state of its cell; budgets are held
        against the size of the calculator’s example. A row demanded counts too. “Raises” and “lowers” tell how much
        oftener or more seldom an option leads in <a href="#wins">answers at random</a> with this answer than in all of
        them, in points of 100. It is the answer with what goes with it: one that is asked only after others carries
        their effect too, and sizes go together in four clusters. Differences that chance explains are not told, nor any
        from fewer than {leastSamples} samples.
      </p>
      <ol className="agenda">
        {agenda.map((question) => (
          <li key={question.id} id={`question-${question.id}`}>
            <h3>
              {question.number}. {question.title}
            </h3>
            <p className="body">{question.why}</p>
            <p className="note">
              <When question={question} /> {kindWord[question.kind]}{" "}
              <a href={paths.decideWith(`step=${question.id}`)} aria-label={`Answer it: ${question.short}`}>
                Answer it
              </a>
            </p>
            <dl className="terms">
              {question.answers.map((answer) => (
                <div key={answer.id} id={`answer-${question.id}-${answer.id}`}>
                  <dt className={answer.of === null ? undefined : "under"}>
                    {answer.demands.length > 0 && <span className="demand">Must</span>}
                    {answer.label}
                  </dt>
                  <dd className="stack">
                    <AnswerEffects answer={answer} words={words} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  );
}

// --

const kindWord: Record<AgendaQuestion["kind"], string> = {
  one: "One answer.",
  many: "Any number of answers.",
  number: "Sizes; beyond these an answer is given by them.",
};

/** When it is put to the reader. What is skipped or not known never spares a question. */
function When({ question: { conditions } }: { question: AgendaQuestion }) {
  if (conditions.length === 0) return <>Always asked.</>;
  return (
    <>
      {conditions.map(({ question, short, answers }) => (
        <span key={question}>
          Asked when <a href={paths.methodQuestion(question)}>{short}</a> is answered with{" "}
          {answers.map((label) => `“${label}”`).join(" or ")}, or is skipped or not known.{" "}
        </span>
      ))}
    </>
  );
}

import type { AnswerPreview } from "@/lib/decision/preview";
import type { DecisionWords } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import type { Question } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";
import { AnswerChoice } from "./answer-choice";
import { Sizes } from "./sizes";

/**
 * One question as a plain form: works without scripts, since each button sends the answers to an address. The first
 * button in it is the one that Enter presses.
 */
export function WizardForm({
  question,
  chosen,
  entered,
  previews,
  hidden,
  previous,
  next,
  skipHref,
  answered,
  problems,
  words,
}: {
  question: Question;
  chosen: readonly string[];
  entered: Readonly<Record<string, string>>;
  previews: readonly AnswerPreview[];
  hidden: readonly (readonly [name: string, value: string])[];
  previous: string | null;
  next: string | null;
  skipHref: string;
  answered: boolean;
  problems: readonly ParameterProblem[];
  words: DecisionWords;
}) {
  return (
    <form className="stack loose" method="get" action={next ? paths.decide : paths.resultWith("")}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset className="answers">
        <legend className="vh">{question.title}</legend>
        {question.kind === "number" ? (
          <Sizes question={question} entered={entered} problems={problems} words={words} />
        ) : (
          previews.map((preview) => {
            const answer: Answer | undefined = question.answers.find(({ id }) => id === preview.answer);
            return (
              <AnswerChoice
                key={preview.answer}
                question={question.id}
                kind={question.kind === "many" ? "checkbox" : "radio"}
                label={answer?.label ?? "I don’t know"}
                explains={answer ? answer.explains : dontKnowMeans[question.kind]}
                preview={preview}
                checked={chosen.includes(preview.answer)}
                demands={answer !== undefined && canRuleOut(answer)}
                under={answer?.of !== undefined}
                words={words}
              />
            );
          })
        )}
      </fieldset>
      <div className="row no-print">
        {next ? (
          <button className="btn primary" type="submit" name="step" value={next}>
            Next question
          </button>
        ) : (
          <button className="btn primary" type="submit">
            See the result
          </button>
        )}
        {previous && (
          <button className="btn" type="submit" name="step" value={previous} formAction={paths.decide}>
            Back
          </button>
        )}
        <a className="btn plain" href={skipHref}>
          {answered ? "Remove this answer and go on" : "Skip this question"}
        </a>
        {next && (
          <button className="btn plain" type="submit" formAction={paths.resultWith("")}>
            To the result so far
          </button>
        )}
      </div>
    </form>
  );
}

// --

type Answer = Extract<Question, { kind: "many" }>["answers"][number];

const canRuleOut = ({ musts, latencyBudgetMs, costBudgetPerPod }: Answer) =>
  musts !== undefined || latencyBudgetMs !== undefined || costBudgetPerPod !== undefined;

const dontKnowMeans = {
  one: "Rules out nothing. The result tells whether this answer would change it.",
  many: "Counts for nothing. The result tells which of these would change it.",
} as const;

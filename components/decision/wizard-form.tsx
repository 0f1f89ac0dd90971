import { OptionName } from "@/components/evidence/option-mark";
import type { AnswerPreview } from "@/lib/decision/preview";
import { type DecisionWords, sizeLabel, sizeWord } from "@/lib/decision/words";
import { formatExact } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import { numberFields } from "@/lib/overhead/fields";
import { paths } from "@/lib/paths";
import type { SizeName } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";
import { AnswerChoice } from "./answer-choice";

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
  problems: readonly ParameterProblem[];
  words: DecisionWords;
}) {
  return (
    <form className="stack loose" method="get" action={next ? paths.decide : paths.resultWith("")}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset className="answers">
        <legend className="vh">
          {question.title} {question.kind === "many" && "Choose all that hold."}
        </legend>
        {question.kind === "number" ? (
          <Sizes question={question} entered={entered} problems={problems} words={words} />
        ) : (
          previews.map((preview) => {
            const answer = question.answers.find(({ id }) => id === preview.answer);
            return (
              <AnswerChoice
                key={preview.answer}
                question={question.id}
                kind={question.kind === "many" ? "checkbox" : "radio"}
                label={answer?.label ?? "I don’t know"}
                explains={answer ? answer.explains : dontKnowMeans[question.kind]}
                preview={preview}
                checked={chosen.includes(preview.answer)}
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
          Skip this question
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

/** Options still in, and those out with the first must they fail. */
export function Standing({
  survivors,
  total,
  words,
}: {
  survivors: readonly string[];
  total: number;
  words: DecisionWords;
}) {
  return (
    <>
      <header>
        <h2>Still in</h2>
        <span className="note">
          {survivors.length} of {total}
        </span>
      </header>
      {survivors.length > 0 ? (
        <ul className="dl one">
          {survivors.map((option) => (
            <li key={option}>
              <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
            </li>
          ))}
        </ul>
      ) : (
        <p>Nothing is left. The result says which must to drop.</p>
      )}
    </>
  );
}

// --

const dontKnowMeans = {
  one: "Rules out nothing. The result tells whether this answer would change it.",
  many: "Counts for nothing. The result tells which of these would change it.",
} as const;

function Sizes({
  question,
  entered,
  problems,
  words,
}: {
  question: Extract<Question, { kind: "number" }>;
  entered: Readonly<Record<string, string>>;
  problems: readonly ParameterProblem[];
  words: DecisionWords;
}) {
  return (
    <div className="sizes">
      {question.fields.map((name) => (
        <Size
          key={name}
          name={name}
          text={entered[name] ?? ""}
          problem={problems.find(({ parameter }) => parameter === name)}
        />
      ))}
      <p className="note">
        Left empty, a size is that of the calculator’s example, and counts only for the cost.
        {question.thresholds.map(({ id, field, below, atLeast, label, weights }) => (
          <span className="block" key={id}>
            {below === undefined ? `From ${formatExact(atLeast ?? 0)}` : `Below ${formatExact(below)}`}{" "}
            {sizeWord[field]} more weight for{" "}
            {listOf(Object.keys(weights ?? {}).map((one) => words.criteria[one]?.name ?? one))}: {label}.
          </span>
        ))}
      </p>
    </div>
  );
}

function Size({ name, text, problem }: { name: SizeName; text: string; problem: ParameterProblem | undefined }) {
  const { unit, note, absent }: { unit?: string; note?: string; absent: number } = numberFields[name];
  const described = [problem && `${name}-problem`, note && `${name}-note`].filter(Boolean).join(" ");
  return (
    <div className="size">
      <label htmlFor={name}>{sizeLabel(name)}</label>
      <span className="row tight">
        <input
          id={name}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={text}
          placeholder={String(absent)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described || undefined}
        />
        {unit && <span className="quiet">{unit}</span>}
      </span>
      {problem && (
        <p className="err" id={`${name}-problem`}>
          Enter {problem.expected}. {problem.hint}
        </p>
      )}
      {note && (
        <p className="note" id={`${name}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

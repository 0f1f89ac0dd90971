import { type DecisionWords, sizeLabel, sizeWord } from "@/lib/decision/words";
import { formatExact } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import { numberFields } from "@/lib/overhead/fields";
import type { SizeName } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import type { ParameterProblem } from "@/lib/share/codec";

/** The fields of a size question, and what a size does beside the cost. */
export function Sizes({
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
        Left empty, a size follows those given, in the proportions shown in grey, and counts only for the cost.
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

// --

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

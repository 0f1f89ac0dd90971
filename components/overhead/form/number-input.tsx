import { formatExact } from "@/lib/format/quantity";
import type { NumberField } from "@/lib/overhead/fields";
import { fromPosition, sliderSteps, sliderText, toPosition } from "@/lib/overhead/slider";
import type { ParameterProblem } from "@/lib/share/codec";

/** A field's text as entered, and what is wrong with it. */
export interface Entry {
  text: string;
  problem: ParameterProblem | undefined;
}

/**
 * A number field with its slider. The field is text, so that what was typed stays as typed, also when it is no number;
 * the slider is only there with scripts and sets the field.
 *
 * @param value what is reckoned with, for the slider.
 */
export function NumberInput({
  name,
  field,
  entry,
  value,
  onText,
}: {
  name: string;
  field: NumberField;
  entry: Entry;
  value: number | null;
  onText: (name: string, text: string) => void;
}) {
  const { problem, text } = entry;
  const empty = text.trim() === "" && field.absent !== null;
  const described = [problem && `${name}-problem`, empty && `${name}-empty`, field.note && `${name}-note`].filter(
    Boolean,
  );
  return (
    <div className="field">
      <label htmlFor={name}>{field.label}</label>
      <span className="in">
        <input
          id={name}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          placeholder={value === null ? undefined : plain(value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described.length > 0 ? described.join(" ") : undefined}
          onChange={(event) => onText(name, event.target.value)}
        />
        <span className="unit">{field.unit}</span>
      </span>
      {field.slider && (
        <input
          className="needs-script"
          type="range"
          min={0}
          max={sliderSteps}
          aria-label={`${field.label}, slider`}
          aria-valuetext={value === null ? "not set" : sliderText(value, field.unit)}
          value={toPosition(value ?? field.slider[0], field)}
          onChange={(event) => onText(name, plain(fromPosition(Number(event.target.value), field)))}
        />
      )}
      {problem && (
        <p className="err" id={`${name}-problem`}>
          Enter {problem.expected}. {problem.hint}
        </p>
      )}
      {empty && (
        <p className="note" id={`${name}-empty`}>
          Left empty: {formatExact(field.absent ?? 0)} counts.
        </p>
      )}
      {field.note && (
        <p className="note" id={`${name}-note`}>
          {field.note}
        </p>
      )}
    </div>
  );
}

/** Digits with a point, as the field takes them. */
function plain(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, "");
}

import { memo } from "react";
import { formatExact } from "@/lib/format/quantity";
import type { NumberField } from "@/lib/overhead/fields";
import { sliderText, stopsOf, toStop } from "@/lib/overhead/slider";
import type { ParameterProblem } from "@/lib/share/codec";
import { plainNumber } from "@/lib/share/number";

/**
 * A number field with its slider; without a slider the unit is part of the label. The field is text, so that what was typed stays as typed, also when it is no number;
 * the slider is only there with scripts and sets the field.
 *
 * A change of one field does not render the others again: `field` must be the same object each time.
 *
 * @param text as entered.
 * @param value what counts while the field is empty or cannot be read.
 */
export const NumberInput = memo(function NumberInput({
  name,
  field,
  text,
  problem,
  value,
  onText,
}: {
  name: string;
  field: NumberField;
  text: string;
  problem: ParameterProblem | undefined;
  value: number | null;
  onText: (name: string, text: string) => void;
}) {
  const empty = text.trim() === "" && field.absent !== null;
  const described = [
    field.slider && field.unit && `${name}-unit`,
    problem && `${name}-problem`,
    empty && `${name}-empty`,
    field.note && `${name}-note`,
  ].filter(Boolean);
  // The field's own text, where it is a number: the slider must not wait for the result. It rests at the last valid one.
  const set = !problem && /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : value;
  const input = (
    <input
      id={name}
      name={name}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={text}
      placeholder={value === null ? undefined : plainNumber(value)}
      aria-invalid={problem ? true : undefined}
      aria-describedby={described.length > 0 ? described.join(" ") : undefined}
      onChange={(event) => onText(name, event.target.value)}
    />
  );
  const messages = (
    <>
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
    </>
  );
  // There are about a hundred fields without a slider: each has as few elements as it can.
  if (!field.slider)
    return (
      <>
        <label className="field" htmlFor={name}>
          {field.label}
          {field.unit && `, ${field.unit}`}
          {input}
        </label>
        {messages}
      </>
    );
  return (
    <div className="field">
      <label htmlFor={name}>{field.label}</label>
      <span className="in">
        {input}
        <span className="unit" id={`${name}-unit`}>
          {field.unit}
        </span>
      </span>
      <input
        className="needs-script"
        type="range"
        min={0}
        max={stopsOf(field).length - 1}
        aria-label={`${field.label}, slider`}
        aria-valuetext={set === null ? "not set" : sliderText(set, field)}
        value={toStop(set ?? field.slider[0], field)}
        onChange={(event) => onText(name, plainNumber(stopsOf(field)[event.target.valueAsNumber] ?? 0))}
      />
      {messages}
    </div>
  );
});

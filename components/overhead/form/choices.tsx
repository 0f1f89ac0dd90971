import { memo } from "react";

/** One of a few, as radio buttons. The absent choice is the default and leaves the address short. */
export const Choices = memo(function Choices({
  name,
  label,
  choices,
  absent,
  text,
  onText,
  showLabel = false,
}: {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  absent: string;
  /** What the address or the reader gave; empty for the absent choice. */
  text: string | undefined;
  onText: (name: string, text: string) => void;
  /** Where the heading above does not say it already. */
  showLabel?: boolean;
}) {
  const chosen = text || absent;
  return (
    <div role="radiogroup" aria-label={label} className="choices">
      {showLabel && (
        <span className="mid" aria-hidden="true">
          {label}
        </span>
      )}
      {choices.map((choice) => (
        <label className="check" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={chosen === choice.value}
            onChange={() => onText(name, choice.value === absent ? "" : choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
});

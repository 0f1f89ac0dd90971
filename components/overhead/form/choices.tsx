/** One of a few, as radio buttons. The absent choice is the default and leaves the address short. */
export function Choices({
  name,
  label,
  choices,
  absent,
  entered,
  onText,
  showLabel = false,
}: {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  absent: string;
  entered: Readonly<Record<string, string>>;
  onText: (name: string, text: string) => void;
  /** Where the heading above does not say it already. */
  showLabel?: boolean;
}) {
  const chosen = entered[name] || absent;
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
}

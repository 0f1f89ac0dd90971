import type { FormProps } from "./parts";

/** The option that the others are held against. */
export function Against({ inputs, entered, onText }: FormProps) {
  return (
    <div className="field">
      <label htmlFor="against">Hold the others against</label>
      <select
        id="against"
        name="against"
        value={entered.against ?? ""}
        onChange={(event) => onText("against", event.target.value)}
      >
        <option value="">The first shown</option>
        {inputs.ids.options.map((option) => (
          <option key={option} value={option}>
            {inputs.words.options[option]}
          </option>
        ))}
      </select>
    </div>
  );
}

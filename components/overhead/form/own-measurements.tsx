import { ownName, ownSpec } from "@/lib/overhead/parameters";
import { Extra, type FormProps, given } from "./parts";

/** The reader's own figure for any coefficient, in the base unit of its measure. */
export function OwnMeasurements(props: FormProps) {
  const { inputs, entered } = props;
  return (
    <details className="fold" open={given(entered, "own.")}>
      <summary>Your own measurements</summary>
      <p className="note">What you enter takes the place of the sources’ figures.</p>
      {inputs.ids.coefficients.map((coefficient) => {
        const [measure = "", option = ""] = coefficient.split(".");
        const words = inputs.words.measures[measure];
        return (
          <Extra
            key={coefficient}
            {...props}
            name={ownName(coefficient)}
            label={`${inputs.words.options[option] ?? option}: ${words?.name ?? measure}`}
            unit={words?.unit}
            spec={ownSpec}
          />
        );
      })}
    </details>
  );
}

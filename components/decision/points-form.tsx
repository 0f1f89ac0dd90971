import type { Judged } from "@/lib/decision/score";
import type { DecisionWords } from "@/lib/decision/words";
import * as paths from "@/lib/paths";

/** Points that the reader may add to each criterion or take from it, as a plain form: the result is computed anew. */
export function PointsForm({
  judged,
  given,
  points,
  names,
  hidden,
  resetHref,
  most,
  words,
}: {
  judged: readonly Judged[];
  /** Points that the answers give, by criterion. */
  given: Readonly<Record<string, number>>;
  /** What the reader moved so far, by criterion. */
  points: Readonly<Record<string, number>>;
  /** Name of the field of a criterion. */
  names: (criterion: string) => string;
  hidden: readonly (readonly [name: string, value: string])[];
  /** The result without moved points. */
  resetHref: string;
  /** Points that can be added or taken, at most. */
  most: number;
  words: DecisionWords;
}) {
  const moved = Object.keys(points);
  // What the reader took all points from counts no more, but has to be given back somewhere.
  const shown = [...new Set([...judged.map(({ criterion }) => criterion), ...moved])];
  // With its points taken away a criterion is judged no more, but something asks for it still.
  const counts = (criterion: string) =>
    judged.some((one) => one.criterion === criterion) || (given[criterion] ?? 0) + (points[criterion] ?? 0) <= 0;
  const steps = Array.from({ length: 2 * most + 1 }, (_, index) => index - most);
  return (
    <form className="stack" method="get" action={paths.resultWith("")}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="move-points">
        {shown.map((criterion) => {
          const own = points[criterion] ?? 0;
          return (
            <label key={criterion}>
              <span>{words.criteria[criterion]?.name ?? criterion}</span>
              <span className="quiet">
                {counts(criterion) ? `${given[criterion] ?? 0} from your answers` : "nothing asks for it"}
              </span>
              <select name={names(criterion)} defaultValue={own === 0 ? "" : String(own)}>
                {steps.map((step) => (
                  <option key={step} value={step === 0 ? "" : String(step)}>
                    {step === 0 ? "as it is" : `${step > 0 ? "+" : "−"}${Math.abs(step)}`}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
      </div>
      <div className="row no-print">
        <button className="btn" type="submit">
          Weigh anew
        </button>
        {moved.length > 0 && <a href={resetHref}>Back to what the answers give</a>}
      </div>
    </form>
  );
}

import { listOf } from "@/lib/format/words";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { gapsOf } from "@/lib/overhead/gaps";
import { quantities } from "@/lib/schema/overhead-vocabulary";

/** What the sums above leave out for want of a figure, each measure once. */
export function Gaps({ calculation, inputs }: { calculation: Calculation; inputs: OverheadInputs }) {
  const gaps = gapsOf(calculation.results, quantities, inputs.words.measures);
  if (gaps.length === 0) return null;
  return (
    <p className="note">
      Not counted above, for want of a figure:{" "}
      {gaps.map(({ option, name, measures }, index) => (
        <span key={option}>
          {index > 0 && "; "}
          {name}: {listOf(measures)}
        </span>
      ))}
      .
    </p>
  );
}

import { assumptionsOf } from "@/lib/overhead/assumptions";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";

/** What the result holds for, in one paragraph: on paper, where the form is gone. */
export function Assumptions({ calculation, inputs }: { calculation: Calculation; inputs: OverheadInputs }) {
  return <p className="note">For {assumptionsOf(calculation.values, inputs.words).join("; ")}.</p>;
}

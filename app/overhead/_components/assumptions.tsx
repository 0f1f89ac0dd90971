import { formatExact } from "@/lib/format/quantity";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { waypointsOf } from "@/lib/overhead/drivers";
import { basisWord, setupWord } from "@/lib/overhead/words";

/** What the result holds for, in one line: on paper, where the form is gone. */
export function Assumptions({ calculation: { values }, inputs }: { calculation: Calculation; inputs: OverheadInputs }) {
  const basis = basisWord[values.basis] ?? inputs.words.sources[values.basis]?.title ?? values.basis;
  const parts = [
    `${formatExact(values.pods)} pods on ${formatExact(values.nodes)} nodes`,
    `${formatExact(values.services)} services in ${formatExact(values.namespaces)} namespaces`,
    `${formatExact(values.rps)} requests a second, ${formatExact(values.l7 * 100)} % with L7`,
    `${formatExact(waypointsOf(values))} waypoints`,
    values.scoped ? "scoped configuration" : "unscoped configuration",
    values.setup ? `set-up: ${setupWord[values.setup]}` : "both set-ups",
    `$${formatExact(values.vcpu)} per vCPU·h, $${formatExact(values.gib)} per GiB·h, ${formatExact(values.discount * 100)} % discount`,
    `figures of ${basis}`,
  ];
  return <p className="note print-only">For {parts.join("; ")}.</p>;
}

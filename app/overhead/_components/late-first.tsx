import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { type LatePart, late } from "./late-parts";

/**
 * A part as the server renders it. In the browser `late-first.browser.tsx` stands in its place (see `imports` in
 * package.json) and leaves this markup alone: neither its code nor its content is sent a second time.
 */
export function LateFirst({
  part,
  calculation,
  inputs,
}: {
  part: LatePart;
  calculation: Calculation;
  inputs: OverheadInputs;
}) {
  const Part = late[part];
  return (
    <div className="results late">
      <Part calculation={calculation} inputs={inputs} />
    </div>
  );
}

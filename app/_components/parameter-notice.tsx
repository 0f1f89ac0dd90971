import { Notice } from "@/components/ui/notice";
import { count } from "@/lib/format/words";
import type { ParameterProblem } from "@/lib/share/codec";
import { abridge } from "@/lib/share/parameters";

/** Says which parts of an address could not be used, and offers the address without them. */
export function ParameterNotice({ problems, repaired }: { problems: readonly ParameterProblem[]; repaired: string }) {
  if (problems.length === 0) return null;
  return (
    <Notice kind="warn" action={{ href: repaired, label: "Mend the address" }}>
      <p>
        <b className="strong">{count(problems.length, "part")} of this address could not be used.</b> The rest is kept.
      </p>
      <ul>
        {abridge(problems).map((problem) => (
          <li key={`${problem.parameter} ${problem.found}`}>
            {problem.message} {problem.repair}
            {!problem.message.includes(problem.expected) && (
              <span className="quiet"> Expected: {problem.expected}.</span>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

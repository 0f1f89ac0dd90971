import { Notice } from "@/components/ui/notice";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { ParameterProblem } from "@/lib/share/codec";
import { abridge } from "@/lib/share/parameters";
import { wordProblem } from "@/lib/share/words";

/** Says which parts of an address could not be used, and offers the address without them. */
export function ParameterNotice({ problems, repaired }: { problems: readonly ParameterProblem[]; repaired: string }) {
  if (problems.length === 0) return null;
  return (
    <Notice kind="warn" action={{ href: repaired, label: "Correct the address" }}>
      <p>
        <b className="strong">{count(problems.length, "part")} of this address could not be used.</b> The rest is kept.
      </p>
      <ul>
        {abridge(problems).map((problem) => {
          const { message, repair, expected, nearest, cut } = wordProblem(problem);
          return (
            <li key={`${problem.parameter} ${problem.found}`}>
              {message} {repair}
              <span className="quiet">
                {expected && ` Expected: ${expected}.`}
                {nearest.length > 0 && ` Nearest: ${nearest.join(", ")}.`}
              </span>{" "}
              {cut && <a href={paths.api}>What an address may say</a>}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

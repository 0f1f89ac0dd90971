import { ScrollBox } from "@/components/ui/section";
import type { FrameworkRow } from "@/lib/compliance/overview";
import { relevanceWord } from "@/lib/compliance/words";
import * as paths from "@/lib/paths";
import { relevances } from "@/lib/schema/compliance-vocabulary";
import { RelevanceMark, RelevanceShape } from "./relevance-mark";

/** The frameworks with how many requirements are of each relevance. */
export function FrameworkTable({ frameworks }: { frameworks: readonly FrameworkRow[] }) {
  return (
    <ScrollBox label="Frameworks">
      <table className="t frameworks stacks">
        <thead>
          <tr>
            <th scope="col">Framework</th>
            {relevances.map((relevance) => (
              <th scope="col" className="num" key={relevance}>
                <RelevanceMark relevance={relevance} />
              </th>
            ))}
            <th scope="col" className="num">
              Requirements
            </th>
          </tr>
        </thead>
        <tbody>
          {frameworks.map(({ id, name, finding, status, counts, total }) => (
            <tr key={id}>
              <th scope="row">
                <a href={paths.framework(id)}>{name}</a>
                <span className="claim-where">
                  {finding} {status.join(". ")}.
                </span>
              </th>
              {relevances.map((relevance) => (
                <td className="num" key={relevance}>
                  <span className="narrow-only">
                    <RelevanceShape relevance={relevance} />
                    <span className="vh">{relevanceWord[relevance]}</span>
                  </span>
                  {counts[relevance]}
                </td>
              ))}
              <td className="num">
                <span className="narrow-only">Requirements</span>
                {total}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

import { RelevanceMark } from "@/components/compliance/relevance-mark";
import { relevanceMeaning } from "@/lib/compliance/words";
import * as paths from "@/lib/paths";
import { relevances } from "@/lib/schema/compliance-vocabulary";
import type { DashboardView } from "../../_data/dashboard";

/** What frameworks ask, by how much of it a mesh can answer, and one thing that is often misread. */
export function Prove({ view }: { view: DashboardView }) {
  const { frameworks, counts, misreading } = view.compliance;
  return (
    <section className="way">
      <h2>
        <a href={paths.compliance}>Prove it to an auditor</a>
      </h2>
      <p>What each rule asks, what a mesh contributes, and what stays yours.</p>
      <div className="stack loose">
        <table className="mini relevances">
          <caption className="vh">Requirements by how far a mesh reaches</caption>
          <tbody>
            {relevances.map((relevance) => (
              <tr key={relevance}>
                <th scope="row">
                  <RelevanceMark relevance={relevance} />
                </th>
                <td className="num">{counts[relevance]}</td>
                <td>{relevanceMeaning[relevance]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="row">
          {frameworks.map(({ id, short }) => (
            <a key={id} href={paths.framework(id)}>
              {short}
            </a>
          ))}
        </p>
        {misreading && (
          <p>
            <a href={paths.framework(misreading.of.framework.id, misreading.of.id)}>
              {misreading.of.framework.short} {misreading.of.number}
            </a>
            : {misreading.correction}
          </p>
        )}
      </div>
      <p className="note">
        <a href={paths.plan()}>One plan for all your frameworks</a>. A mesh never satisfies a framework, so no shares
        are shown. Not legal advice.
      </p>
    </section>
  );
}

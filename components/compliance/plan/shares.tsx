import { SupportMark } from "@/components/evidence/support-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import type { ShownPlan, ShownShare } from "@/lib/compliance/plan-page";
import { relevanceWord } from "@/lib/compliance/words";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";

/** Who does what of each requirement: what the option brings, what stays, and with whom. */
export function Shares({ plan: { option, shares } }: { plan: ShownPlan }) {
  return (
    <Section title="Who does what" id="shares" aside="The state is that of the capability, not of the requirement">
      <ScrollBox label="Shared responsibility">
        <table className="t stacks shares">
          <thead>
            <tr>
              <th scope="col">Requirement</th>
              <th scope="col">A mesh</th>
              <th scope="col">{option.name}</th>
              <th scope="col">Stays with you</th>
              <th scope="col">Owner</th>
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr key={`${share.requirement.framework.id} ${share.requirement.id}`}>
                <th scope="row">
                  <Ref share={share} />
                </th>
                <td>{relevanceWord[share.requirement.relevance]}</td>
                <td>
                  <span className="narrow-only">{option.name}</span>
                  {share.state ? <SupportMark support={share.state} /> : <span className="quiet">nothing</span>}
                </td>
                <td>{share.short}</td>
                <td>{share.owner}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

/** Where the option falls short, and what no mesh reaches. */
export function Gaps({ plan: { option, gaps, untouched } }: { plan: ShownPlan }) {
  return (
    <Section title={`Gaps: ${gaps.length + untouched.length}`} id="gaps" aside="To be closed by other means">
      {gaps.length > 0 && (
        <ul className="plan-rows">
          {gaps.map(({ id, name, state, cells, requirements }) => (
            <li key={id}>
              <div className="stack">
                <h3>
                  <a href={paths.block(id)}>{name}</a>
                </h3>
                <SupportMark support={state} />
              </div>
              <ul className="dashed">
                {cells.map(({ row, says }) => (
                  <li key={row}>
                    <a href={paths.capability(row, option.id)}>{says}</a>
                  </li>
                ))}
              </ul>
              <p className="note">Needed by {count(requirements, "requirement")}</p>
            </li>
          ))}
        </ul>
      )}
      {untouched.length > 0 && (
        <>
          <h3>Out of any mesh’s reach</h3>
          <ul className="plan-rows two">
            {untouched.map((share) => (
              <li key={`${share.requirement.framework.id} ${share.requirement.id}`}>
                <div>
                  <Ref share={share} />
                </div>
                <p>
                  {share.short} <span className="quiet">({share.owner})</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

// --

function Ref({ share: { requirement } }: { share: ShownShare }) {
  const { framework, id, number, title } = requirement;
  return (
    <>
      <a href={paths.framework(framework.id, id)}>
        {framework.short} {number}
      </a>
      <span className="claim-where">{title}</span>
    </>
  );
}

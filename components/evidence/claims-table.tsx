import { ExternalLink } from "@/components/ui/external-link";
import type { ClaimDetail } from "@/lib/evidence/detail";
import type { Stance } from "@/lib/evidence/resolve";
import { supportWord } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { GradeMark } from "./grade-mark";

const outOfUse: Partial<Record<Stance, string>> = {
  rejected: "Not used",
  hidden: "Hidden: the publisher gains",
  unverified: "Not used: not verified",
};

/** Who says what about one cell. */
export function ClaimsTable({ claims, caption }: { claims: readonly ClaimDetail[]; caption: string }) {
  return (
    <table className="t">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Says</th>
          <th scope="col">Source</th>
          <th scope="col">Interest</th>
          <th scope="col">Checked</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </tbody>
    </table>
  );
}

// --

function ClaimRow({ claim }: { claim: ClaimDetail }) {
  const out = outOfUse[claim.stance];
  return (
    <tr className={out ? "out" : undefined}>
      <th scope="row">
        <b className="strong">{supportWord[claim.support]}.</b> {claim.says}
        {claim.version && <span className="quiet"> About {claim.version}.</span>}
        {out && <span className="claim-where">{claim.rejected ? `${out}: ${claim.rejected}` : out}</span>}
      </th>
      <td>
        <a href={paths.source(claim.source.id)}>{claim.source.title}</a>
        <span className="claim-where">
          {claim.url ? <ExternalLink href={claim.url}>{claim.locator}</ExternalLink> : claim.locator}
        </span>
      </td>
      <td>{claim.source.interest.map(({ name }) => name).join(", ") || "None seen"}</td>
      <td className="nw">{formatDate(claim.checkedOn)}</td>
      <td>
        <GradeMark grade={claim.grade} />
      </td>
    </tr>
  );
}

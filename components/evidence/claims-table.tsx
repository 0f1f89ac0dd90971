import { ExternalLink } from "@/components/ui/external-link";
import type { ClaimDetail } from "@/lib/evidence/detail";
import { partyOf } from "@/lib/evidence/party";
import type { Stance } from "@/lib/evidence/resolve";
import { supportWord } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import { GradeLink } from "./grade-mark";

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
      <colgroup>
        <col className="says" />
        <col className="from" />
        <col />
        <col />
        <col className="grade" />
      </colgroup>
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
      <td>{partyOf(claim.source.interest) ?? "None seen"}</td>
      <td className="nw">{formatDate(claim.checkedOn)}</td>
      <td>
        <GradeLink grade={claim.grade} />
      </td>
    </tr>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GradeLink, GradeMark } from "@/components/evidence/grade-mark";
import { ExternalLink } from "@/components/ui/external-link";
import { Notice } from "@/components/ui/notice";
import { PageHead, ScrollBox, Section } from "@/components/ui/section";
import { readWord, subjectWord, supportWord } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../../_components/copy-link.client";
import { Shell } from "../../../_components/shell";
import { type SourceView, sourceIds, sourceView } from "../../../_data/source";
import { sourceHead } from "../../../_heads/heads";
import { sourceLead } from "../../../_heads/leads";
import { staticMetadata } from "../../../_metadata";
import { CheckedStatements } from "./_components/checked-statements";
import { InCompliance } from "./_components/in-compliance";
import { Measurements } from "./_components/measurements";

export const dynamicParams = false;

export function generateStaticParams() {
  return sourceIds.map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<"/evidence/sources/[id]">): Promise<Metadata> {
  const { id } = await params;
  const head = sourceHead(id);
  return head ? staticMetadata({ ...head, canonical: paths.source(id) }) : {};
}

export default async function SourcePage({ params }: PageProps<"/evidence/sources/[id]">) {
  const view = sourceView((await params).id) ?? notFound();
  return (
    <Shell current="evidence" address={paths.source(view.id)}>
      <p className="note no-print">
        <a href={paths.sources}>All sources</a>
      </p>
      <PageHead
        title={view.title}
        lead={sourceLead(view)}
        actions={<CopyLink href={paths.source(view.id)} label="Copy link" />}
      />
      {view.caution && <Notice kind="warn">{view.caution}</Notice>}
      <dl className="spec">
        <dt>Address</dt>
        <dd>{view.url ? <ExternalLink href={view.url}>{view.url}</ExternalLink> : "None known"}</dd>
        <dt>Its own date</dt>
        <dd>{view.published ? formatDate(view.published) : "States none"}</dd>
        <dt>Edition read</dt>
        <dd>{view.version ?? "Not stated"}</dd>
        <dt>Who gains if believed</dt>
        <dd>{view.interest.map(({ name }) => name).join(", ") || "No stake seen"}</dd>
      </dl>
      <CitedFor view={view} />
      <Measurements measurements={view.measurements} />
      <InCompliance statements={view.compliance} />
      <CheckedStatements statements={view.checked} />
      {view.elsewhere.length > 0 && (
        <Section title="Profiles, dates and prices" aside={count(view.elsewhere.length, "statement")}>
          <ul className="stack">
            {view.elsewhere.map((statement) => (
              <li key={statement.what}>
                {statement.what} <GradeMark grade={statement.grade} />{" "}
                <span className="note">
                  {statement.locator}, checked {formatDate(statement.checkedOn)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Shell>
  );
}

// --

/** How a claim was read and what it is about, when that is not the common case. */
function unusual({ read, about }: SourceView["claims"][number]): string {
  return [read !== "primary" && readWord[read], about !== "own-behaviour" && `on ${subjectWord[about]}`]
    .filter(Boolean)
    .join("; ");
}

function CitedFor({ view }: { view: SourceView }) {
  if (view.claims.length === 0) return null;
  return (
    <Section title="Cited in the matrix for" aside={count(view.claims.length, "claim")}>
      <ScrollBox label="Claims that cite this source">
        <table className="t profile many">
          <thead>
            <tr>
              <th scope="col">Cell</th>
              <th scope="col">Says</th>
              <th scope="col">Where</th>
              <th scope="col">Checked</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {view.claims.map((claim) => (
              <tr key={claim.id}>
                <th scope="row">
                  <a href={paths.capability(claim.capability, claim.option)}>
                    {view.capabilityNames[claim.capability]}
                  </a>
                  <span className="claim-where">{view.optionNames[claim.option]}</span>
                </th>
                <td>
                  <b className="strong">{supportWord[claim.support]}.</b> {claim.says}
                </td>
                <td>{claim.url ? <ExternalLink href={claim.url}>{claim.locator}</ExternalLink> : claim.locator}</td>
                <td>
                  <span className="nw">{formatDate(claim.checkedOn)}</span>
                  {unusual(claim) && <span className="claim-where">{unusual(claim)}</span>}
                </td>
                <td>
                  <GradeLink grade={claim.grade} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

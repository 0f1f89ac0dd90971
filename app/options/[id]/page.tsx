import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DateList } from "@/components/evidence/date-list";
import { EvidenceBar, EvidenceKey, evidenceWords } from "@/components/evidence/grade-mark";
import { OptionMark } from "@/components/evidence/option-mark";
import { OriginLink } from "@/components/evidence/origin-link";
import { SupportMark } from "@/components/evidence/support-mark";
import { ProfileTable } from "@/components/matrix/profile-table";
import { Notice } from "@/components/ui/notice";
import { PageHead, Section } from "@/components/ui/section";
import { formatDate } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { Shell } from "../../_components/shell";
import { compareIds } from "../../_data/compare";
import { type OptionView, optionView } from "../../_data/option";
import { optionHead } from "../../_heads/heads";
import { optionFinding } from "../../_heads/leads";
import { staticMetadata } from "../../_metadata";

export const dynamicParams = false;

export function generateStaticParams() {
  return compareIds.options.map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<"/options/[id]">): Promise<Metadata> {
  const { id } = await params;
  const head = optionHead(id);
  return head ? staticMetadata({ ...head, canonical: paths.option(id) }) : {};
}

export default async function OptionPage({ params }: PageProps<"/options/[id]">) {
  const view = optionView((await params).id) ?? notFound();
  const evidence = view.matrix.options[0]?.evidence;
  return (
    <Shell address={paths.option(view.id)}>
      <PageHead
        title={
          <>
            <span className="inline-block">
              <OptionMark option={view.id} size={16} />
            </span>{" "}
            {view.name}
          </>
        }
        lead={view.summary}
        actions={<CopyLink href={paths.option(view.id)} label="Copy link" />}
      />
      {view.ended && <Ended ended={view.ended} />}
      <p className="finding">{optionFinding(view)}</p>
      <div className="cols">
        <Profile view={view} />
        <Section title="In the matrix" className="c4" aside={count(view.matrix.cells.length, "row")}>
          <table className="t">
            <caption className="vh">Rows by state</caption>
            <tbody>
              {view.counts.map(({ support, rows }) => (
                <tr key={support}>
                  <th scope="row">
                    <SupportMark support={support} />
                  </th>
                  <td className="num">{rows}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {evidence && (
            <div className="stack">
              <EvidenceBar share={evidence} height={10} />
              <p className="row">
                <EvidenceKey />
              </p>
              <p className="note">Cells by the grade they rest on: {evidenceWords(evidence)}.</p>
            </div>
          )}
          {view.choosable && (
            <p className="row no-print">
              <a href={`${paths.overhead}#sums`}>Memory and cost</a>
              <a href={`${paths.compliance}#blocks`}>Blocks of capability</a>
              <a href={paths.figuresWith(`option=${view.id}`)}>Figures</a>
            </p>
          )}
          <ul className="stack no-print">
            {view.others.map((other) => (
              <li key={other.id}>
                <a href={paths.pair(view.id, other.id)}>
                  {view.name} or {other.name}
                </a>
              </li>
            ))}
          </ul>
          {view.buildingBlocks.length > 0 && (
            <p className="row">
              <span className="note">Building blocks</span>
              {view.buildingBlocks.map(({ id, name }) => (
                <a key={id} href={paths.buildingBlock(id)}>
                  {name}
                </a>
              ))}
            </p>
          )}
        </Section>
      </div>
      <Section title="Row by row" aside="Each row leads to its sources">
        <ProfileTable matrix={view.matrix} option={view.id} />
      </Section>
    </Shell>
  );
}

// --

function Ended({ ended }: { ended: NonNullable<OptionView["ended"]> }) {
  return (
    <Notice kind="bad">
      <p>
        <b className="strong">Ended on {formatDate(ended.on)}.</b> {ended.what} <OriginLink origin={ended.origin} />
      </p>
      <ul>
        {ended.instead.map(({ value, origin }) => (
          <li key={value}>
            {value} <OriginLink origin={origin} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Profile({ view }: { view: OptionView }) {
  return (
    <div className="c8 stack gap-8">
      <Section title="Profile">
        <dl className="spec">
          <dt>Data plane</dt>
          <dd>{view.dataPlane}</dd>
          {view.facts.map((fact) => (
            <FactRow key={fact.label} fact={fact} />
          ))}
          {view.needs.length > 0 && (
            <>
              <dt>Needs besides itself</dt>
              <dd>
                <ul className="stack">
                  {view.needs.map((need) => (
                    <li className="stack gap-0" key={need.value}>
                      {need.value}
                      <OriginLink origin={need.origin} />
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
      </Section>
      {view.dates.length > 0 && (
        <Section title="Dates">
          <DateList dates={view.dates} />
        </Section>
      )}
    </div>
  );
}

function FactRow({ fact }: { fact: OptionView["facts"][number] }) {
  return (
    <>
      <dt>{fact.label}</dt>
      {fact.value === null ? (
        <dd className="quiet">{fact.because}</dd>
      ) : (
        <dd className="stack">
          <span>
            {fact.value}
            {fact.detail && <span className="mid">. {fact.detail}</span>}
          </span>
          <OriginLink origin={fact.origin} />
        </dd>
      )}
    </>
  );
}

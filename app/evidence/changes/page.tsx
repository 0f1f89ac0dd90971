import type { Metadata } from "next";
import { CellName } from "@/components/evidence/cell-name";
import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { PageHead, Section } from "@/components/ui/section";
import { formatRevision } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { changeWords, type RevisionChanges } from "@/lib/revision/changes";
import { splitCell } from "@/lib/revision/state";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { changesView } from "../../_data/changes";
import { nameOfCapability, nameOfOption } from "../../_data/names";
import { toQuery } from "../../_data/query";
import { EvidencePlaces } from "../_components/places";
import { RevisionForm } from "./_components/revision-form";

export async function generateMetadata({ searchParams }: PageProps<"/evidence/changes">): Promise<Metadata> {
  const { query } = changesView(toQuery(await searchParams));
  return { title: "What changed", alternates: { canonical: paths.changesWith(query) } };
}

export default async function ChangesPage({ searchParams }: PageProps<"/evidence/changes">) {
  const view = changesView(toQuery(await searchParams));
  const { changes, from, to } = view;
  return (
    <Shell current="evidence" address={paths.changesWith(view.query)}>
      <EvidencePlaces current="changes" />
      <PageHead
        title="What changed"
        lead={lead(changes, from, to)}
        actions={<CopyLink key={view.query} href={paths.changesWith(view.query)} label="Copy link" />}
      />
      <ParameterNotice problems={view.problems} repaired={paths.changesWith(view.query)} />
      <RevisionForm from={from} to={to} revisions={view.revisions} />
      <Came changes={changes} />
      <Section title={`In another state: ${changes.states.length}`} id="states">
        {changes.states.length === 0 ? (
          <p className="mid">No cell that both revisions have is in another state.</p>
        ) : (
          <ul className="cell-list">
            {changes.states.map(({ cell, before, after }) => (
              <li key={cell}>
                <CellOption cell={cell} />
                <CellName cell={cell} name={nameOfCapability(splitCell(cell)[0])} />
                <span className="row">
                  {before && <SupportMark support={before.support} />} <span className="quiet">now</span>{" "}
                  {after && <SupportMark support={after.support} />}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {changes.words.length > 0 && (
        <Section title={`Same state, other words or claims: ${changes.words.length}`} id="words">
          <ul className="cell-list">
            {changes.words.map(({ cell, before, after }) => (
              <li key={cell}>
                <CellOption cell={cell} />
                <CellName cell={cell} name={nameOfCapability(splitCell(cell)[0])} />
                <span className="note">{before?.note === after?.note ? "claims" : after?.note}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Shell>
  );
}

// --

function lead(changes: RevisionChanges, from: string, to: string): string {
  if (from === to) return "The same revision twice: nothing changed.";
  return `From ${formatRevision(from)} to ${formatRevision(to)}: ${changeWords(changes)}`;
}

function CellOption({ cell }: { cell: string }) {
  const [, option] = splitCell(cell);
  return <OptionName option={option} name={nameOfOption(option)} />;
}

const became = (before: string | null, after: string | null) =>
  before === null ? "new" : after === null ? "gone" : `was ${before}, is ${after}`;

/** Whole options and rows that came or went: their cells are counted, not listed. */
function Came({ changes }: { changes: RevisionChanges }) {
  const { options, capabilities, figures } = changes;
  const rows = [
    ...capabilities.added.map((id) => ({ id, kind: "new" })),
    ...capabilities.gone.map((id) => ({ id, kind: "gone" })),
  ];
  if (options.length + rows.length + figures.length === 0) return null;
  return (
    <Section title="Options, rows and figures" id="came">
      <dl className="spec">
        {options.length > 0 && (
          <>
            <dt>Options</dt>
            <dd className="row">
              {options.map(({ id, before, after }) => (
                <span key={id}>
                  <OptionName option={id} name={nameOfOption(id)} href={paths.option(id)} />{" "}
                  <span className="quiet">{became(before, after)}</span>
                </span>
              ))}
            </dd>
          </>
        )}
        {rows.length > 0 && (
          <>
            <dt>Rows</dt>
            <dd className="row">
              {rows.map(({ id, kind }) => (
                <span key={id}>
                  {kind === "gone" ? nameOfCapability(id) : <a href={paths.capability(id)}>{nameOfCapability(id)}</a>}{" "}
                  <span className="quiet">{kind}</span>
                </span>
              ))}
            </dd>
          </>
        )}
        {figures.length > 0 && (
          <>
            <dt>Figures</dt>
            <dd>
              {(["new", "changed", "gone"] as const)
                .map((kind) => `${figures.filter((figure) => figure.kind === kind).length} ${kind}`)
                .join(", ")}
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}

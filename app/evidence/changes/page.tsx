import type { Metadata } from "next";
import { PageHead, Section } from "@/components/ui/section";
import { filePaths } from "@/lib/file-paths";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { changesCanonical, changesView } from "../../_data/changes";
import { toQuery } from "../../_data/query";
import { changesLead } from "../../_heads/leads";
import { described, requestMetadata } from "../../_metadata";
import { EvidencePlaces } from "../_components/places";
import { Came } from "./_components/came";
import { OtherStates, OtherWords } from "./_components/cells";
import { RevisionForm } from "./_components/revision-form";

export async function generateMetadata({ searchParams }: PageProps<"/evidence/changes">): Promise<Metadata> {
  const query = toQuery(await searchParams);
  return requestMetadata(
    described("changes", {
      description: changesLead(changesView(query)),
      canonical: paths.changesWith(changesCanonical(query)),
      feed: filePaths.changesFeed,
    }),
  );
}

export default async function ChangesPage({ searchParams }: PageProps<"/evidence/changes">) {
  const view = changesView(toQuery(await searchParams));
  const { changes, from, to } = view;
  return (
    <Shell current="evidence" address={paths.changesWith(view.query)}>
      <EvidencePlaces current="changes" />
      <PageHead
        title="What changed"
        lead={changesLead(view)}
        actions={
          <>
            <a className="btn" href={filePaths.changesFeed}>
              Atom feed
            </a>
            <CopyLink key={view.query} href={paths.changesWith(view.query)} label="Copy link" />
          </>
        }
      />
      <ParameterNotice problems={view.problems} repaired={paths.changesWith(view.query)} />
      <RevisionForm from={from} to={to} revisions={view.revisions} />
      {from !== to && <Came changes={changes} />}
      <Section title={`In another state: ${changes.states.length}`} id="states">
        {changes.states.length === 0 ? (
          <p className="mid">No cell that both revisions have is in another state.</p>
        ) : (
          <OtherStates cells={changes.states} />
        )}
      </Section>
      {changes.words.length > 0 && (
        <Section title={`Same state, other words or claims: ${changes.words.length}`} id="words">
          <OtherWords cells={changes.words} />
        </Section>
      )}
    </Shell>
  );
}

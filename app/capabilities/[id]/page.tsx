import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CellDetailView } from "@/components/evidence/cell-detail";
import { OptionName } from "@/components/evidence/option-mark";
import { PrintedSources } from "@/components/evidence/printed-sources";
import { SupportMark } from "@/components/evidence/support-mark";
import { Term } from "@/components/evidence/term";
import { Files } from "@/components/ui/files";
import { PageHead } from "@/components/ui/section";
import { count } from "@/lib/format/words";
import { claimsFile } from "@/lib/matrix/file-paths";
import * as paths from "@/lib/paths";
import { Share } from "../../_components/share.client";
import { Shell } from "../../_components/shell";
import { type CapabilityView, capabilityIds, capabilityView } from "../../_data/capability";
import { reportHref } from "../../_data/report";
import { newestRevision } from "../../_data/site";
import { staticMetadata } from "../../_metadata";

export const dynamicParams = false;

export function generateStaticParams() {
  return capabilityIds.map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<"/capabilities/[id]">): Promise<Metadata> {
  const { id } = await params;
  const view = capabilityView(id);
  if (!view) return {};
  const description = `${view.claim} ${view.states}`;
  return staticMetadata({ title: view.name, heading: view.name, description, canonical: paths.capability(id) });
}

export default async function CapabilityPage({ params }: PageProps<"/capabilities/[id]">) {
  const view = capabilityView((await params).id) ?? notFound();
  return (
    <Shell current="compare" address={paths.capability(view.id)}>
      <nav className="row note no-print" aria-label="Rows of the matrix">
        <a href={paths.compareWith(`groups=${view.group.id}`)}>{view.group.name}</a>
        {view.previous && (
          <a href={paths.capability(view.previous.id)} rel="prev">
            ← {view.previous.name}
          </a>
        )}
        {view.next && (
          <a href={paths.capability(view.next.id)} rel="next">
            {view.next.name} →
          </a>
        )}
      </nav>
      <PageHead
        title={view.name}
        lead={view.states}
        actions={
          <>
            <Files files={[["JSON", claimsFile(view.id)]]} />
            <Share page={paths.capability(view.id)} revision={newestRevision} />
          </>
        }
      />
      <Summary view={view} />
      {view.cells.map((cell) => (
        <section className="sec" id={cell.option.id} key={cell.option.id} aria-label={cell.option.name}>
          <header>
            <h2>
              <OptionName option={cell.option.id} name={cell.option.name} href={paths.option(cell.option.id)} />
            </h2>
          </header>
          <CellDetailView cell={cell} report={reportHref(cell)} />
        </section>
      ))}
      <p className="note">
        This row is written in <code>{view.file}</code>. <a href={`${paths.method}#corrections`}>Correct a fact</a>
      </p>
      <PrintedSources notes={view.notes} room={45_000} file={claimsFile(view.id)} />
    </Shell>
  );
}

// --

function Summary({ view }: { view: CapabilityView }) {
  return (
    <div className="cols">
      <dl className="spec c8">
        <dt>The claim tested</dt>
        <dd>{view.claim}</dd>
        <dt>What counts as yes</dt>
        <dd>{view.countsAsYes}</dd>
        <dt>Why it is asked</dt>
        <dd>{view.matters}</dd>
        {view.terms.length > 0 && (
          <>
            <dt>Terms</dt>
            <dd className="row">
              {view.terms.map((term) => (
                <Term key={term.id} term={term} scope="row" />
              ))}
            </dd>
          </>
        )}
        {view.blocks.length > 0 && (
          <>
            <dt>Asked for by</dt>
            <dd className="row">
              {view.blocks.map(({ id, name, requirements }) => (
                <span key={id}>
                  <a href={paths.block(id)}>{name}</a>{" "}
                  <span className="quiet">{count(requirements, "requirement")}</span>
                </span>
              ))}
            </dd>
          </>
        )}
        {view.buildingBlocks.length > 0 && (
          <>
            <dt>Building blocks</dt>
            <dd className="row">
              {view.buildingBlocks.map(({ id, name }) => (
                <a key={id} href={paths.buildingBlock(id)}>
                  {name}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
      <table className="t c4">
        <caption className="vh">The states at a glance</caption>
        <tbody>
          {view.cells.map((cell) => (
            <tr key={cell.option.id}>
              <th scope="row">
                <OptionName option={cell.option.id} name={cell.option.name} href={`#${cell.option.id}`} />
                {view.ended.includes(cell.option.id) && <span className="quiet"> ended</span>}
              </th>
              <td>
                <SupportMark support={cell.support} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

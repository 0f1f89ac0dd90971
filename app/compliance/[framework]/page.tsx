import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FrameworkNav } from "@/components/compliance/framework-nav";
import { RelevanceFigures } from "@/components/compliance/relevance-mark";
import { PrintedSources } from "@/components/evidence/printed-sources";
import { Files } from "@/components/ui/files";
import { PageHead } from "@/components/ui/section";
import { complianceFiles } from "@/lib/compliance/file-paths";
import * as paths from "@/lib/paths";
import { Share } from "../../_components/share.client";
import { Shell } from "../../_components/shell";
import { frameworkIds, frameworkPage } from "../../_data/compliance";
import { saidOf } from "../../_data/said";
import { newestRevision } from "../../_data/site";
import { staticMetadata } from "../../_metadata";
import { FrameworkBody } from "../_components/views.client";

export const dynamicParams = false;

export function generateStaticParams() {
  return frameworkIds.map((framework) => ({ framework }));
}

export async function generateMetadata({ params }: PageProps<"/compliance/[framework]">): Promise<Metadata> {
  const { framework: id } = await params;
  const result = frameworkPage(id);
  if (!result) return {};
  const { title, finding } = saidOf({ view: "framework", result });
  return staticMetadata({
    ...{ title: result.body.name, heading: title },
    ...{ description: finding, canonical: paths.framework(id) },
  });
}

export default async function FrameworkPage({ params }: PageProps<"/compliance/[framework]">) {
  const view = frameworkPage((await params).framework) ?? notFound();
  const { id } = view.body;
  return (
    <Shell current="compliance" address={paths.framework(id)}>
      <PageHead
        title={`${view.short}: what a mesh covers, and what it does not`}
        lead={view.finding}
        actions={
          <>
            <a className="btn primary" href={paths.plan(`frameworks=${id}`)}>
              Make a plan
            </a>
            <Files
              files={[
                ["CSV", complianceFiles.framework(id, "csv")],
                ["Markdown", complianceFiles.framework(id, "md")],
                ["JSON", complianceFiles.framework(id, "json")],
              ]}
            />
            <Share page={paths.framework(id)} revision={newestRevision} />
          </>
        }
      />
      <div className="split slim">
        <FrameworkNav frameworks={view.frameworks} current={id} reading={view.reading} />
        <div className="results">
          <RelevanceFigures counts={view.counts} />
          <FrameworkBody framework={view.body} />
        </div>
      </div>
      <PrintedSources
        notes={view.notes}
        room={12_000}
        file={complianceFiles.framework(id, "md")}
        but="States of options rest on cells of the matrix, each with its own sources."
      />
    </Shell>
  );
}

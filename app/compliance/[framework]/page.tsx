import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FrameworkNav } from "@/components/compliance/framework-nav";
import { RelevanceFigures } from "@/components/compliance/relevance-mark";
import { PageHead } from "@/components/ui/section";
import { complianceFiles } from "@/lib/compliance/file-paths";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { Shell } from "../../_components/shell";
import { frameworkIds, frameworkPage } from "../../_data/compliance";
import { FrameworkBody } from "../_components/views.client";

export const dynamicParams = false;

export function generateStaticParams() {
  return frameworkIds.map((framework) => ({ framework }));
}

export async function generateMetadata({ params }: PageProps<"/compliance/[framework]">): Promise<Metadata> {
  const { framework: id } = await params;
  const view = frameworkPage(id);
  return view
    ? { title: view.body.name, description: view.finding, alternates: { canonical: paths.framework(id) } }
    : {};
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
            <a className="btn" href={complianceFiles.framework(id, "csv")}>
              CSV
            </a>
            <a className="btn" href={complianceFiles.framework(id, "json")}>
              JSON
            </a>
            <CopyLink href={paths.framework(id)} label="Copy page link" />
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
    </Shell>
  );
}

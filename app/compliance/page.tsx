import type { Metadata } from "next";
import { FrameworkTable } from "@/components/compliance/framework-table";
import { RelevanceFigures } from "@/components/compliance/relevance-mark";
import { PageHead, Section } from "@/components/ui/section";
import { sampleMisreadings, shownMisreading } from "@/lib/compliance/page";
import { notLegalAdvice } from "@/lib/compliance/words";
import { filePaths } from "@/lib/file-paths";
import * as paths from "@/lib/paths";
import { CopyLink } from "../_components/copy-link.client";
import { Shell } from "../_components/shell";
import { compliancePage } from "../_data/compliance";
import { BlockTable, MisreadingSample } from "./_components/views.client";

export const metadata: Metadata = { title: "Compliance", alternates: { canonical: paths.compliance } };

export default function CompliancePage() {
  const { finding, counts, frameworks, blocks, options, misreadings } = compliancePage();
  const { sample, byFramework } = sampleMisreadings(misreadings, 3);
  const placed = sample.map((misreading) => ({
    of: `${misreading.of.framework.short} ${misreading.of.number}`,
    href: paths.framework(misreading.of.framework.id, misreading.of.id),
    misreading: shownMisreading(misreading),
  }));
  return (
    <Shell current="compliance" address={paths.compliance}>
      <PageHead
        title="What a mesh shows an assessor, and what it leaves to you"
        lead={finding}
        actions={
          <>
            <a className="btn" href={filePaths.compliance}>
              JSON
            </a>
            <CopyLink href={paths.compliance} label="Copy page link" />
          </>
        }
      />
      <Section
        title="Frameworks"
        aside={`A mesh never satisfies a framework, so no percentages are shown. ${notLegalAdvice}`}
      >
        <RelevanceFigures counts={counts} />
        <FrameworkTable frameworks={frameworks} />
      </Section>
      <Section
        title="Blocks of capability"
        id="blocks"
        aside={
          <>
            Each state is the weakest of the block’s rows in the matrix.{" "}
            <a href={`${paths.method}#coverage`}>How it is computed</a>
          </>
        }
      >
        <BlockTable blocks={blocks} options={options} />
      </Section>
      <MisreadingSample misreadings={placed} byFramework={byFramework} />
    </Shell>
  );
}

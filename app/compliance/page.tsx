import type { Metadata } from "next";
import { FrameworkTable } from "@/components/compliance/framework-table";
import { RelevanceFigures } from "@/components/compliance/relevance-mark";
import { PageHead, Section } from "@/components/ui/section";
import { complianceFiles } from "@/lib/compliance/file-paths";
import { sampleMisreadings, shownMisreading } from "@/lib/compliance/page";
import { notLegalAdvice } from "@/lib/compliance/words";
import * as paths from "@/lib/paths";
import { CopyLink } from "../_components/copy-link.client";
import { Shell } from "../_components/shell";
import { compliancePage } from "../_data/compliance";
import { Chooser } from "./_components/chooser";
import { BlockTable, HeatMap, MisreadingSample } from "./_components/views.client";

export const metadata: Metadata = { title: "Compliance", alternates: { canonical: paths.compliance } };

export default function CompliancePage() {
  const { finding, counts, frameworks, blocks, options, misreadings, heat } = compliancePage();
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
            <a className="btn primary" href={paths.plan()}>
              Make a plan
            </a>
            <a className="btn" href={complianceFiles.all}>
              JSON
            </a>
            <CopyLink href={paths.compliance} label="Copy page link" />
          </>
        }
      />
      <Section
        title="Which frameworks apply to you?"
        id="chooser"
        aside="By sector and region, each with its condition"
      >
        <Chooser sector={null} region={null} />
      </Section>
      <Section
        title={`Frameworks: ${frameworks.length}`}
        aside={`A mesh never satisfies a framework, so no percentages are shown. ${notLegalAdvice}`}
      >
        <RelevanceFigures counts={counts} />
        <FrameworkTable frameworks={frameworks} />
      </Section>
      <Section
        title="Where a mesh matters"
        id="relevance"
        aside={
          <>
            The strongest relevance, and how many requirements.{" "}
            <a href={paths.requirements()}>All requirements, to filter</a>
          </>
        }
      >
        <HeatMap map={heat} />
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

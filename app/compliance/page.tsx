import { FrameworkTable } from "@/components/compliance/framework-table";
import { RelevanceFigures } from "@/components/compliance/relevance-mark";
import { PrintedSources } from "@/components/evidence/printed-sources";
import { Files } from "@/components/ui/files";
import { PageHead, Section } from "@/components/ui/section";
import { complianceFiles } from "@/lib/compliance/file-paths";
import { sampleMisreadings, shownMisreading } from "@/lib/compliance/page";
import { notLegalAdvice } from "@/lib/compliance/words";
import * as paths from "@/lib/paths";
import { Share } from "../_components/share.client";
import { Shell } from "../_components/shell";
import { compliancePage } from "../_data/compliance";
import { newestRevision } from "../_data/site";
import { staticMetadata } from "../_metadata";
import { Chooser } from "./_components/chooser";
import { BlockTable, HeatMap, MisreadingSample } from "./_components/views.client";

const heading = "What a mesh shows an assessor, and what it leaves to you";

export const metadata = staticMetadata({
  ...{ title: "Compliance", heading },
  ...{ description: compliancePage().finding, canonical: paths.compliance },
});

export default function CompliancePage() {
  const { finding, counts, frameworks, blocks, options, misreadings, heat, notes } = compliancePage();
  const { sample, byFramework } = sampleMisreadings(misreadings, 3);
  const placed = sample.map((misreading) => ({
    of: `${misreading.of.framework.short} ${misreading.of.number}`,
    href: paths.framework(misreading.of.framework.id, misreading.of.id),
    misreading: shownMisreading(misreading),
  }));
  return (
    <Shell current="compliance" address={paths.compliance}>
      <PageHead
        title={heading}
        lead={finding}
        actions={
          <>
            <a className="btn primary" href={paths.plan()}>
              Make a plan
            </a>
            <Files
              files={[
                ["CSV", complianceFiles.overview("csv")],
                ["Markdown", complianceFiles.overview("md")],
                ["JSON", complianceFiles.all],
              ]}
            />
            <Share page={paths.compliance} revision={newestRevision} />
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
      <PrintedSources
        notes={notes}
        room={45_000}
        file={complianceFiles.all}
        but="States of options rest on cells of the matrix, each with its own sources."
      />
    </Shell>
  );
}

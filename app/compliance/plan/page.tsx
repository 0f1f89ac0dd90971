import type { Metadata } from "next";
import { PrintedSources } from "@/components/evidence/printed-sources";
import { Files } from "@/components/ui/files";
import { Notice } from "@/components/ui/notice";
import { PageHead, Section } from "@/components/ui/section";
import { complianceFiles } from "@/lib/compliance/file-paths";
import { shownDifference, shownPlan } from "@/lib/compliance/plan-page";
import { planLead, planTitle } from "@/lib/compliance/plan-title";
import { notLegalAdvice } from "@/lib/compliance/words";
import { formatRevision } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Share } from "../../_components/share.client";
import { Shell } from "../../_components/shell";
import { type PlanView, planCanonical, planView } from "../../_data/plan";
import { toQuery } from "../../_data/query";
import { saidOf } from "../../_data/said";
import { newestRevision } from "../../_data/site";
import { requestMetadata } from "../../_metadata";
import { BlockTable, Difference, PlanBody } from "../_components/views.client";
import { Begin } from "./_components/begin";
import { PlanForm } from "./_components/form";

export async function generateMetadata({ searchParams }: PageProps<"/compliance/plan">): Promise<Metadata> {
  const query = toQuery(await searchParams);
  const result = planView(query);
  const { title, finding } = saidOf({ view: "plan", result });
  return requestMetadata({
    ...{ title: "Compliance plan", heading: title, description: finding },
    ...{ canonical: paths.plan(planCanonical(query)), address: paths.plan(result.query) },
  });
}

export default async function PlanPage({ searchParams }: PageProps<"/compliance/plan">) {
  const view = planView(toQuery(await searchParams));
  const { plan, difference, selection, moved } = view;
  const address = paths.plan(view.query);
  return (
    <Shell current="compliance" address={address}>
      <PageHead title={planTitle(view)} lead={planLead(view)} actions={<Actions view={view} address={address} />} />
      <ParameterNotice problems={view.problems} repaired={paths.plan(view.shortQuery)} />
      {moved && (
        <Notice kind="note">
          <p>
            This link was made on the facts of {formatRevision(moved.since)}. {movedWords(moved)}
          </p>
        </Notice>
      )}
      {selection.frameworks.length === 0 ? (
        <Begin view={view} />
      ) : (
        <div className="split slim">
          <PlanForm view={view} />
          <div className="results">
            {difference && <Difference difference={shownDifference(difference)} />}
            {plan && !difference && <PlanBody plan={shownPlan(plan)} />}
            {!plan && <Options view={view} />}
          </div>
        </div>
      )}
      <p className="note">A mesh never satisfies a framework, so no percentages are shown. {notLegalAdvice}</p>
      <PrintedSources
        notes={view.notes}
        room={view.difference ? 45_000 : 12_000}
        file={complianceFiles.plan("md", view.query)}
        but="States of options rest on cells of the matrix, each with its own sources."
      />
    </Shell>
  );
}

// --

function movedWords({ cells, requirements }: NonNullable<PlanView["moved"]>): string {
  if (requirements === null)
    return `Since then ${count(cells, "cell")} of this plan moved; requirements were not recorded then.`;
  if (cells + requirements === 0) return "Nothing in this plan has moved since.";
  return `Since then ${count(cells, "cell")} and ${count(requirements, "requirement")} of this plan moved.`;
}

function Options({ view: { blocks, choices } }: { view: PlanView }) {
  return (
    <Section
      title="What these frameworks ask of a mesh"
      id="blocks"
      aside="Each state is the weakest of the block’s rows"
    >
      <BlockTable blocks={blocks} options={choices.options} />
    </Section>
  );
}

/** Of the first option, also where two are held against each other. */
function Actions({ view: { plan, query }, address }: { view: PlanView; address: string }) {
  return (
    <>
      {plan && (
        <Files
          files={[
            ["CSV", complianceFiles.plan("csv", query)],
            ["Markdown: audit pack", complianceFiles.plan("md", query)],
            ["JSON", complianceFiles.plan("json", query)],
            ["CSV: evidence register", complianceFiles.register(query)],
            ["JSON: OSCAL", complianceFiles.plan("oscal.json", query)],
          ]}
        />
      )}
      <Share page={address} revision={newestRevision} />
    </>
  );
}

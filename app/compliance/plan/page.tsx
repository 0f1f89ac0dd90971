import type { Metadata } from "next";
import { Notice } from "@/components/ui/notice";
import { PageHead, Section } from "@/components/ui/section";
import { complianceFiles } from "@/lib/compliance/file-paths";
import { shownDifference, shownPlan } from "@/lib/compliance/plan-page";
import { notLegalAdvice } from "@/lib/compliance/words";
import { formatRevision } from "@/lib/format/date";
import { count, listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { type PlanView, planCanonical, planView } from "../../_data/plan";
import { toQuery } from "../../_data/query";
import { BlockTable, Difference, PlanBody } from "../_components/views.client";
import { Begin } from "./_components/begin";
import { PlanForm } from "./_components/form";

export async function generateMetadata({ searchParams }: PageProps<"/compliance/plan">): Promise<Metadata> {
  const canonical = planCanonical(toQuery(await searchParams));
  return { title: "Compliance plan", alternates: { canonical: paths.plan(canonical) } };
}

export default async function PlanPage({ searchParams }: PageProps<"/compliance/plan">) {
  const view = planView(toQuery(await searchParams));
  const { plan, difference, selection, moved } = view;
  const address = paths.plan(view.query);
  return (
    <Shell current="compliance" address={address}>
      <PageHead title={title(view)} lead={lead(view)} actions={<Actions view={view} address={address} />} />
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
    </Shell>
  );
}

// --

function title({ plan, difference, selection, choices }: PlanView): string {
  const shorts = listOf(
    choices.frameworks.filter(({ id }) => selection.frameworks.includes(id)).map(({ short }) => short),
  );
  if (difference) return `${difference.options[0].name} or ${difference.options[1].name} under ${shorts}`;
  if (plan) return `${plan.option.name} under ${shorts}`;
  return shorts ? `Which option, under ${shorts}?` : "One plan for all your frameworks";
}

function lead({ plan, difference, blocks, selection }: PlanView): string {
  if (difference) return difference.finding;
  if (plan) return plan.finding;
  return selection.frameworks.length > 0
    ? `These frameworks ask for ${count(blocks.length, "capability", "capabilities")} of a mesh. Choose an option to see what to switch on, what to collect and what stays with you.`
    : "Choose the frameworks that count for you and an option: what to switch on, what to collect and how often, who does what, and the gaps, each with its source.";
}

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
        <>
          <a className="btn" href={complianceFiles.plan("md", query)}>
            Audit pack
          </a>
          <a className="btn" href={complianceFiles.register(query)}>
            Evidence register
          </a>
          <a className="btn" href={complianceFiles.plan("csv", query)}>
            CSV
          </a>
          <a className="btn" href={complianceFiles.plan("oscal.json", query)}>
            OSCAL
          </a>
        </>
      )}
      <CopyLink key={query} href={address} label="Copy link to this view" />
    </>
  );
}

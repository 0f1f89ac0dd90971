import type { Metadata } from "next";
import { RequirementTable } from "@/components/compliance/requirement-table";
import { PageHead } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { confidenceMeaning, confidences, notLegalAdvice, relevanceWord } from "@/lib/compliance/words";
import * as paths from "@/lib/paths";
import { relevances } from "@/lib/schema/compliance-vocabulary";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { toQuery } from "../../_data/query";
import { requirementsCanonical, requirementsView } from "../../_data/requirements";
import { requirementsLead } from "../../_heads/leads";
import { described, requestMetadata } from "../../_metadata";

export async function generateMetadata({ searchParams }: PageProps<"/compliance/requirements">): Promise<Metadata> {
  const query = toQuery(await searchParams);
  return requestMetadata(
    described("requirements", {
      description: requirementsLead(requirementsView(query)),
      canonical: paths.requirements(requirementsCanonical(query)),
    }),
  );
}

export default async function RequirementsPage({ searchParams }: PageProps<"/compliance/requirements">) {
  const view = requirementsView(toQuery(await searchParams));
  const { requirements, selection, choices, total } = view;
  const address = paths.requirements(view.query);
  return (
    <Shell current="compliance" address={address}>
      <PageHead
        title="Requirements of all frameworks"
        lead={requirementsLead(view)}
        actions={<CopyLink key={view.query} href={address} label="Copy link to this view" />}
      />
      <ParameterNotice problems={view.problems} repaired={address} />
      <form className="row no-print" action={paths.requirements()}>
        <Select
          name="framework"
          label="Framework"
          none="All"
          chosen={selection.framework}
          choices={choices.frameworks}
        />
        <Select
          name="relevance"
          label="Relevance"
          none="Any"
          chosen={selection.relevance}
          choices={relevances.map((id) => ({ id, name: relevanceWord[id] }))}
        />
        <Select
          name="capability"
          label="Capability"
          none="Any"
          chosen={selection.capability}
          choices={choices.capabilities}
        />
        <Select
          name="confidence"
          label="Known from"
          none="Any"
          chosen={selection.confidence}
          choices={confidences.map((id) => ({ id, name: confidenceMeaning[id].word }))}
        />
        <button className="btn" type="submit">
          Show
        </button>
      </form>
      {requirements.length === 0 ? (
        <p>
          No entry matches this choice. <a href={paths.requirements()}>Show all {total}</a>
        </p>
      ) : (
        <div className="sec">
          <RequirementTable requirements={requirements} />
        </div>
      )}
      <p className="note">A mesh never satisfies a framework, so no percentages are shown. {notLegalAdvice}</p>
    </Shell>
  );
}

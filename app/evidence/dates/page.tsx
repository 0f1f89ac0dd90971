import type { Metadata } from "next";
import { connection } from "next/server";
import { DateList } from "@/components/evidence/date-list";
import { PageHead, Section } from "@/components/ui/section";
import { filePaths } from "@/lib/file-paths";
import * as paths from "@/lib/paths";
import { Shell } from "../../_components/shell";
import { datesView } from "../../_data/dates";
import { datesLead } from "../../_heads/leads";
import { described, requestMetadata } from "../../_metadata";
import { EvidencePlaces } from "../_components/places";

export function generateMetadata(): Promise<Metadata> {
  return requestMetadata(described("dates", { feed: filePaths.lifecycleFeed("atom") }));
}

export default async function DatesPage() {
  await connection();
  const view = datesView(new Date().toISOString().slice(0, 10));
  const { coming, past } = view;
  return (
    <Shell current="evidence" address={paths.dates}>
      <EvidencePlaces current="dates" />
      <PageHead
        title="Dates that force a decision"
        lead={datesLead(view)}
        actions={
          <>
            <a className="btn" href={filePaths.lifecycleFeed("ics")}>
              Calendar
            </a>
            <a className="btn" href={filePaths.lifecycleFeed("atom")}>
              Atom feed
            </a>
          </>
        }
      />
      <Section title="Ahead">
        <DateList dates={coming} />
      </Section>
      <Section title="Past" aside="Latest first">
        <DateList dates={past} />
      </Section>
    </Shell>
  );
}

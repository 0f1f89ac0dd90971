import type { Metadata } from "next";
import { connection } from "next/server";
import { DateList } from "@/components/evidence/date-list";
import { PageHead, Section } from "@/components/ui/section";
import { filePaths } from "@/lib/file-paths";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { Shell } from "../../_components/shell";
import { datesView } from "../../_data/dates";
import { EvidencePlaces } from "../_components/places";

export const metadata: Metadata = {
  title: "Dates that force a decision",
  alternates: { canonical: paths.dates, types: { "application/atom+xml": filePaths.lifecycleFeed("atom") } },
};

export default async function DatesPage() {
  await connection();
  const { coming, past } = datesView(new Date().toISOString().slice(0, 10));
  return (
    <Shell current="evidence" address={paths.dates}>
      <EvidencePlaces current="dates" />
      <PageHead
        title="Dates that force a decision"
        lead={`${count(coming.length, "date")} ahead or not fixed yet, ${past.length} past: releases, ends of support and of products, changes of rules.`}
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

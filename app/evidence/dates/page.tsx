import type { Metadata } from "next";
import { DateList } from "@/components/evidence/date-list";
import { PageHead } from "@/components/ui/section";
import { filePaths } from "@/lib/file-paths";
import { count } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import { Shell } from "../../_components/shell";
import { allDates } from "../../_data/dates";
import { EvidencePlaces } from "../_components/places";

export const metadata: Metadata = {
  title: "Dates that force a decision",
  alternates: { canonical: paths.dates, types: { "application/atom+xml": filePaths.lifecycleFeed("atom") } },
};

export default function DatesPage() {
  return (
    <Shell current="evidence" address={paths.dates}>
      <EvidencePlaces current="dates" />
      <PageHead
        title="Dates that force a decision"
        lead={`${count(allDates.length, "date")}: releases, ends of support and of products, changes of rules, oldest first. Each with its source and the day it was checked.`}
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
      <DateList dates={allDates} />
    </Shell>
  );
}

import { DateItems } from "@/components/evidence/date-list";
import { Section } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import type { DashboardView } from "../../_data/dashboard";

/** What ended, and what ends next, with today between. */
export function Dates({ view }: { view: DashboardView }) {
  return (
    <Section title="Dates that force a decision" aside={<a href={paths.dates}>All dates</a>}>
      <ol className="dl">
        <DateItems dates={view.dates.past} past />
        <li className="today">
          <span>Today</span>
        </li>
        <DateItems dates={view.dates.coming} />
      </ol>
    </Section>
  );
}

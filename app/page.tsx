import type { Metadata } from "next";
import { connection } from "next/server";
import { CellList } from "@/components/evidence/cell-list";
import { Section } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import { Dates } from "./_components/overview/dates";
import { Evidence } from "./_components/overview/evidence";
import { OptionsTable } from "./_components/overview/options-table";
import { Pairs } from "./_components/overview/pairs";
import { Ways } from "./_components/overview/ways";
import { Shell } from "./_components/shell";
import { dashboardView } from "./_data/dashboard";
import { homeLead } from "./_heads/leads";
import { described, requestMetadata } from "./_metadata";

export function generateMetadata(): Promise<Metadata> {
  return requestMetadata(described("home"));
}

export default async function OverviewPage() {
  await connection();
  const view = dashboardView(new Date().toISOString().slice(0, 10));
  return (
    <Shell current="home" address={paths.home}>
      <div className="cols">
        <div className="c8 stack">
          <h1 className="verdict">Which service mesh, if any, should a regulated company run?</h1>
          <p className="lead">{homeLead(view)}</p>
        </div>
        <div className="c4 stack content-end">
          <p className="row lg:justify-end">
            <a className="btn primary" href={paths.decide}>
              Start with your situation
            </a>
            <a className="btn" href={paths.compare}>
              Compare the options
            </a>
          </p>
        </div>
      </div>
      <Ways view={view} />
      <div className="cols">
        <div className="c8 stack gap-8">
          <OptionsTable view={view} />
          <Pairs view={view} />
          <Section
            title={`Where sources disagree: ${view.evidence.conflicts.length}`}
            aside={<a href={`${paths.evidence}#conflicts`}>All, and how each was settled or left open</a>}
          >
            <CellList cells={view.evidence.conflicts.slice(0, 6)} empty="No two accepted claims disagree." withState />
          </Section>
          <Section title={`Done in full by none: ${view.gaps.length}`} aside="Rows in which no option is full">
            <ul className="columns-1 gap-8 sm:columns-2">
              {view.gaps.map((row) => (
                <li className="py-1" key={row.id}>
                  <a href={paths.capability(row.id)}>{row.name}</a>
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <div className="c4 stack gap-8">
          <Dates view={view} />
          <Evidence view={view} />
        </div>
      </div>
    </Shell>
  );
}

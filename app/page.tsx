import type { Metadata } from "next";
import { connection } from "next/server";
import { CellList } from "@/components/evidence/cell-list";
import { Section } from "@/components/ui/section";
import { paths } from "@/lib/paths";
import { Dates } from "./_components/overview/dates";
import { OptionsTable } from "./_components/overview/options-table";
import { Ways } from "./_components/overview/ways";
import { Shell } from "./_components/shell";
import { dashboardView } from "./_data/dashboard";

export const metadata: Metadata = { title: { absolute: "whichmesh" }, alternates: { canonical: paths.home } };

export default async function OverviewPage() {
  await connection();
  const view = dashboardView(new Date().toISOString().slice(0, 10));
  const { rows, evidence } = view;
  return (
    <Shell current="home">
      <div className="cols">
        <div className="c8 stack">
          <h1 className="verdict">Which service mesh, if any, should a regulated company run?</h1>
          <p className="lead">
            The options differ in {rows.differing} of {rows.total} capabilities. Facts are written down with their
            sources; every state is computed from them.
          </p>
        </div>
        <div className="c4 stack">
          <p className="row lg:justify-end">
            <a className="btn primary" href={paths.compare}>
              Compare the options
            </a>
            <a className="btn" href={paths.compareWith("diff=1")}>
              Only differences
            </a>
          </p>
        </div>
      </div>
      <Ways view={view} />
      <div className="cols">
        <OptionsTable view={view} />
        <Dates view={view} />
      </div>
      <div className="cols">
        <Section
          title={`Where sources disagree: ${evidence.conflicts.length}`}
          className="c8"
          aside={<a href={`${paths.evidence}#conflicts`}>How each was settled</a>}
        >
          <CellList cells={evidence.conflicts} empty="No two accepted claims disagree." />
        </Section>
        <Section title={`Not known: ${evidence.unknowns.length}`} className="c4" aside="No source was found">
          <CellList cells={evidence.unknowns} empty="Every cell has a source." />
        </Section>
      </div>
    </Shell>
  );
}

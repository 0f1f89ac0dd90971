import type { Metadata } from "next";
import { ShareBar } from "@/components/chart/share-bar";
import { CellList } from "@/components/evidence/cell-list";
import { GradeMark } from "@/components/evidence/grade-mark";
import { SourceTable } from "@/components/evidence/source-table";
import { PageHead, Section } from "@/components/ui/section";
import { gradeMeaning } from "@/lib/evidence/grade";
import { formatDate } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import { Shell } from "../_components/shell";
import { evidenceView } from "../_data/evidence";

export const metadata: Metadata = { title: "Evidence", alternates: { canonical: paths.evidence } };

const shown = ["A", "B", "C"] as const;

export default function EvidencePage() {
  const { claims, cells, conflicts, unknowns, sources, checked } = evidenceView();
  return (
    <Shell current="evidence">
      <PageHead
        title="The evidence"
        lead={`${claims.total} claims from ${count(sources.length, "source")} stand behind ${cells.total} cells. In ${cells.conflicts} of them the sources disagree; for ${cells.unknown} no source was found.`}
      />
      <div className="cols">
        <Section title="Claims by grade" className="c6" aside={checkedWords(checked)}>
          <ShareBar
            height={14}
            parts={[
              { className: "ga", value: claims.byGrade.A },
              { className: "gb", value: claims.byGrade.B },
              { className: "gc", value: claims.byGrade.C },
              { className: "gx", value: claims.byGrade.X },
            ]}
          />
          <ul className="stack">
            {shown.map((grade) => (
              <li key={grade}>
                <GradeMark grade={grade} /> <b className="strong">{claims.byGrade[grade]}</b>{" "}
                <span className="mid">{gradeMeaning[grade]}</span>
              </li>
            ))}
          </ul>
          <p className="note">
            A project’s own documents decide what its software does, so most claims come from a party with an interest.
            The column “Interest” names it; measurements and comparisons by such a party are grade B and can be hidden.
          </p>
        </Section>
        <Section title={`Not known: ${unknowns.length}`} className="c6" aside="Unknown is not a no">
          <CellList cells={unknowns} empty="Every cell has a source." />
        </Section>
      </div>
      <Section
        title={`Where sources disagree: ${conflicts.length}`}
        id="conflicts"
        aside="Both sides stay; a stated rule settles the state"
      >
        <CellList cells={conflicts} empty="No two accepted claims disagree." withState withRule />
      </Section>
      <Section title={`Sources: ${sources.length}`} id="sources">
        <SourceTable sources={sources} />
      </Section>
    </Shell>
  );
}

function checkedWords({ first, last }: { first: string; last: string }): string {
  return first === last ? `All checked on ${formatDate(last)}` : `Checked ${formatDate(first)} – ${formatDate(last)}`;
}

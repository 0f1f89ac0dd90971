import { ShareBar } from "@/components/chart/share-bar";
import { CellList } from "@/components/evidence/cell-list";
import { GradeMark } from "@/components/evidence/grade-mark";
import { PageHead, Section } from "@/components/ui/section";
import { gradeMeaning } from "@/lib/evidence/grade";
import { formatDate } from "@/lib/format/date";
import { formatExact, many } from "@/lib/format/quantity";
import * as paths from "@/lib/paths";
import { Shell } from "../_components/shell";
import { evidenceView } from "../_data/evidence";
import { evidenceLead } from "../_heads/leads";
import { described, staticMetadata } from "../_metadata";
import { EvidencePlaces } from "./_components/places";

export const metadata = staticMetadata(described("evidence"));

const shown = ["A", "B", "C"] as const;

export default function EvidencePage() {
  const view = evidenceView();
  const { claims, figures, compliance, conflicts, checked } = view;
  return (
    <Shell current="evidence" address={paths.evidence}>
      <EvidencePlaces current="evidence" />
      <PageHead title="The evidence" lead={evidenceLead(view)} />
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
                <GradeMark grade={grade} /> <b className="strong">{formatExact(claims.byGrade[grade])}</b>{" "}
                <span className="mid">{gradeMeaning[grade]}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Section title="Who says it" className="c6">
          <table className="t">
            <caption className="vh">Claims by the speaker’s interest</caption>
            <tbody>
              <tr>
                <th scope="row">The option’s own project or vendor</th>
                <td className="num">{formatExact(claims.bySpeaker.own)}</td>
              </tr>
              <tr>
                <th scope="row">A party that gains from another option</th>
                <td className="num">{formatExact(claims.bySpeaker.rival)}</td>
              </tr>
              <tr>
                <th scope="row">No stake seen</th>
                <td className="num">{formatExact(claims.bySpeaker.neutral)}</td>
              </tr>
            </tbody>
          </table>
          <p className="note">
            A project’s own documents decide what its software does, so most claims come from a party with an interest.
            The column “Interest” names it; measurements and comparisons by such a party are grade B and can be hidden.
          </p>
        </Section>
      </div>
      <Section title={`Figures for the calculator: ${formatExact(figures.total)}`} id="figures">
        <p className="body">
          {formatExact(figures.used)} are counted; {formatExact(figures.total - figures.used)} are kept and not used,
          each with the reason. Of all, {formatExact(figures.byGrade.A)} are grade A, {formatExact(figures.byGrade.B)} B
          and {formatExact(figures.byGrade.C)} C: {formatExact(figures.gaining)} were measured by a party that gains.{" "}
          <a href={paths.figures}>All figures</a>; <a href={`${paths.method}#overhead`}>how they become an estimate</a>.
        </p>
      </Section>
      <Section title={`Requirements: ${formatExact(compliance.requirements)}`} id="requirements">
        <p className="body">
          Of {formatExact(compliance.byConfidence.official)} the defining text was read;{" "}
          {formatExact(compliance.byConfidence["second-hand"])} are known in part or second hand
          {compliance.byConfidence.general > 0 &&
            `; for ${formatExact(compliance.byConfidence.general)} no text is cited`}
          . {many(compliance.misreadings, "over-claim")} about them {compliance.misreadings === 1 ? "is" : "are"}{" "}
          <a href={`${paths.compliance}#misreadings`}>corrected</a>, each with the better source, and{" "}
          {many(compliance.commands, "command")} that {compliance.commands === 1 ? "shows" : "show"} whether a control
          is on {compliance.commands === 1 ? "has" : "have"} one as well;{" "}
          <a href={`${paths.method}#coverage`}>how coverage follows</a>.
        </p>
      </Section>
      <Section
        title={`Where sources disagree: ${conflicts.length}`}
        id="conflicts"
        aside="Both sides stay; a stated rule settles the state or leaves it unknown"
      >
        <CellList cells={conflicts} empty="No two accepted claims disagree." withState withRule />
      </Section>
    </Shell>
  );
}

function checkedWords({ first, last }: { first: string; last: string }): string {
  return first === last ? `All checked on ${formatDate(last)}` : `Checked ${formatDate(first)} – ${formatDate(last)}`;
}

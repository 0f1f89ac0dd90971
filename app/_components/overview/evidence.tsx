import { ShareBar } from "@/components/chart/share-bar";
import { GradeMark } from "@/components/evidence/grade-mark";
import { Section } from "@/components/ui/section";
import { formatExact, many } from "@/lib/format/quantity";
import * as paths from "@/lib/paths";
import type { DashboardView } from "../../_data/dashboard";

/** What the facts rest on, and where they are thin. */
export function Evidence({ view }: { view: DashboardView }) {
  const { claims, figures, cells, sources } = view.evidence;
  return (
    <Section title="The evidence" aside={<a href={paths.sources}>All sources</a>}>
      <p>
        {many(claims.total, "claim")} and {many(figures.total, "figure")} from {many(sources.length, "source")}, each
        with its place in the source and the day it was checked.
      </p>
      <div className="stack loose">
        <ShareBar
          height={14}
          parts={[
            { className: "ga", value: claims.byGrade.A },
            { className: "gb", value: claims.byGrade.B },
            { className: "gc", value: claims.byGrade.C },
          ]}
        />
        <table className="mini counts">
          <caption className="vh">Claims by grade, and gaps</caption>
          <tbody>
            <tr>
              <th scope="row">
                <GradeMark grade="A" /> primary source
              </th>
              <td className="num">{formatExact(claims.byGrade.A)}</td>
            </tr>
            <tr>
              <th scope="row">
                <GradeMark grade="B" /> publisher gains
              </th>
              <td className="num">{formatExact(claims.byGrade.B)}</td>
            </tr>
            <tr>
              <th scope="row">
                <GradeMark grade="C" /> second hand or an excerpt
              </th>
              <td className="num">{formatExact(claims.byGrade.C)}</td>
            </tr>
            <tr>
              <th scope="row">Said by the option’s own project or vendor</th>
              <td className="num">{formatExact(claims.bySpeaker.own)}</td>
            </tr>
            <tr>
              <th scope="row">
                <a href={`${paths.evidence}#conflicts`}>Cells whose sources disagree</a>
              </th>
              <td className="num">{formatExact(cells.conflicts)}</td>
            </tr>
            <tr>
              <th scope="row">
                <a href={`${paths.evidence}#figures`}>Figures measured by a party that gains</a>
              </th>
              <td className="num">{formatExact(figures.gaining)}</td>
            </tr>
            <tr>
              <th scope="row">
                <a href={`${paths.method}#freshness`}>Statements checked within their half-life</a>
              </th>
              <td className="num">{formatExact(shareOf(view.fresh))}%</td>
            </tr>
            <tr>
              <th scope="row">
                <a href={paths.unknowns}>Cells unknown</a>
                {cells.unsettled > 0 && `, of them ${formatExact(cells.unsettled)} where sources cancel out`}
              </th>
              <td className="num">{formatExact(cells.unknown)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="note">Unknown means no source decides it, not “no”.</p>
    </Section>
  );
}

// --

/** In per cent, rounded down to a tenth: a rounded-up share would claim too much. */
function shareOf({ statements, fresh }: DashboardView["fresh"]): number {
  return Math.floor((fresh / statements) * 1000) / 10;
}

import { ScrollBox, Section } from "@/components/ui/section";
import { halfLives } from "@/lib/evidence/freshness";
import { factVerdictMeaning, factVerdictWord } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import { formatExact } from "@/lib/format/quantity";
import * as paths from "@/lib/paths";
import { factVerdicts } from "@/lib/schema/evidence-vocabulary";
import type { EvidenceView } from "../../_data/evidence";

/** How long a check counts, and how published articles are judged. */
export function EvidenceMethod({ ages }: { ages: EvidenceView["ages"] }) {
  return (
    <>
      <Section title="How long a check counts" id="freshness">
        <p className="body">
          Every statement carries the day it was last held against its source. Each kind of fact has a half-life in this
          sense: after so many days it is overdue. A cell is as old as the oldest check among its claims, and its state
          says which half-life it has; below, each claim is counted by what it says itself, and each statement of an
          article once. <a href={paths.compare}>The matrix</a> marks cells that are overdue, those of ended options
          aside, and <a href={paths.home}>the overview</a> says how much is not. Pages that are made ahead show the day
          of the check alone. Nothing changes its state by growing old.
        </p>
        <ScrollBox label="Days by kind of fact">
          <table className="t">
            <thead>
              <tr>
                <th scope="col">Kind of fact</th>
                <th scope="col" className="num">
                  Days
                </th>
                <th scope="col" className="num">
                  Statements
                </th>
                <th scope="col">Oldest check</th>
                <th scope="col">First overdue after</th>
              </tr>
            </thead>
            <tbody>
              {ages.map(({ kind, statements, oldest, due }) => (
                <tr key={kind}>
                  <th scope="row">{halfLives[kind].what}</th>
                  <td className="num">{halfLives[kind].days}</td>
                  <td className="num">{formatExact(statements)}</td>
                  <td className="nw">{formatDate(oldest)}</td>
                  <td className="nw">{formatDate(due)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </Section>
      <Section title="How published articles are judged" id="fact-check">
        <p className="body">
          <a href={paths.factCheck}>The fact check</a> tells each statement of an article in our own words and holds it
          against cells, figures, requirements or sources. A verdict is about the statement. The build stops where a
          verdict rests on nothing.
        </p>
        <dl className="spec">
          {factVerdicts.map((verdict) => (
            <div className="contents" key={verdict}>
              <dt>{factVerdictWord[verdict]}</dt>
              <dd>{factVerdictMeaning[verdict]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

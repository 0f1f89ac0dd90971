import { memo } from "react";
import type { Grade } from "@/lib/evidence/grade";
import { count } from "@/lib/format/words";
import type { OverheadInputs } from "@/lib/overhead/calculation";
import type { Coefficient } from "@/lib/overhead/coefficient";
import { coefficientId, partsOf } from "@/lib/overhead/figure";
import { paths } from "@/lib/paths";

interface Props {
  coefficients: readonly Coefficient[];
  inputs: OverheadInputs;
  label: string;
}

interface Row {
  claim: string;
  /** Why it is left out, in words; null when it counts. */
  because: string | null;
  typical: boolean;
}

interface Block {
  id: string;
  head: string;
  per: string;
  rows: readonly Row[];
}

/** The measurements behind coefficients: those used in sight, those left out a click away, with the reason. */
export const FiguresTable = memo(function FiguresTable({ coefficients, inputs, label }: Props) {
  const used = coefficients.map((coefficient) => block(coefficient, inputs, usedRows(coefficient)));
  const leftOut = coefficients
    .map((coefficient) => block(coefficient, inputs, leftOutRows(coefficient, inputs)))
    .filter(({ rows }) => rows.length > 0);
  const left = leftOut.reduce((so, { rows }) => so + rows.length, 0);
  return (
    <>
      <Figures blocks={used} inputs={inputs} caption={`${label}: figures used`} />
      {left > 0 && (
        <details className="fold">
          <summary>{count(left, "figure")} left out, and why</summary>
          <Figures blocks={leftOut} inputs={inputs} caption={`${label}: figures left out`} />
        </details>
      )}
    </>
  );
}, unchanged);

// --

/** The same question gives the same coefficients: most changes of the form leave these tables alone. */
function unchanged(before: Props, after: Props): boolean {
  return (
    before.label === after.label &&
    before.inputs === after.inputs &&
    before.coefficients.length === after.coefficients.length &&
    before.coefficients.every((coefficient, index) => coefficient === after.coefficients[index])
  );
}

function block({ id, own }: Coefficient, { words }: OverheadInputs, rows: readonly Row[]): Block {
  const measure = words.measures[partsOf(id).measure];
  return { id, head: `${measure?.name ?? id}${own ? ": your own figure" : ""}`, per: measure?.per ?? "", rows };
}

function usedRows({ used, typicalFrom }: Coefficient): Row[] {
  return used.map((claim) => ({ claim, because: null, typical: claim === typicalFrom && used.length > 1 }));
}

function leftOutRows({ leftOut }: Coefficient, { words }: OverheadInputs): Row[] {
  return leftOut.map(({ id, because }) => ({
    claim: id,
    because: words.claims[id]?.because ?? words.leftOut[because],
    typical: false,
  }));
}

function Figures({ blocks, inputs, caption }: { blocks: readonly Block[]; inputs: OverheadInputs; caption: string }) {
  return (
    <table className="t figures">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Published figure</th>
          <th scope="col">Source</th>
          <th scope="col">Conditions</th>
          <th scope="col">Gains by it</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      {blocks.map(({ id, head, per, rows }) => (
        <tbody key={id}>
          <tr className="grp">
            <th scope="rowgroup" colSpan={5}>
              {head} <span className="quiet">per {per}</span>
            </th>
          </tr>
          {rows.length === 0 && (
            <tr>
              <td colSpan={5} className="quiet">
                No source’s figure counts.
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <FigureRow key={row.claim} {...row} inputs={inputs} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function FigureRow({ claim, because, typical, inputs }: Row & { inputs: OverheadInputs }) {
  const words = inputs.words.claims[claim];
  const { measure, option } = partsOf(claim);
  const figure = inputs.facts.figures[coefficientId(measure, option)]?.find(({ id }) => id === claim);
  const source = figure && inputs.words.sources[figure.source];
  if (!words || !figure || !source) return null;
  return (
    <tr>
      <th scope="row">
        <b className="strong">{words.value}</b>
        {typical && <span className="quiet"> typical</span>}
      </th>
      <td>
        <a href={paths.source(figure.source, claim)}>{source.title}</a>
      </td>
      <td>
        {because && <span className="why">{because}</span>}
        <span className={because ? "quiet" : undefined}>
          {words.version && `${words.version}: `}
          {words.conditions}
        </span>
      </td>
      <td className="interest">{source.interest ?? <span className="quiet">none seen</span>}</td>
      <td>
        {figure.unused === "rejected" ? <span className="quiet">not accepted</span> : <Letter grade={figure.grade} />}
      </td>
    </tr>
  );
}

/** As `GradeLink`, without the meaning in its title: this table is in a script, and the meaning is behind the link. */
function Letter({ grade }: { grade: Grade }) {
  return (
    <a className="gl" href={paths.grade(grade)} aria-label={`Grade ${grade}`}>
      <span className={`g ${grade}`}>{grade}</span>
    </a>
  );
}

import { memo } from "react";
import type { Grade } from "@/lib/evidence/grade";
import { count } from "@/lib/format/words";
import type { OverheadInputs } from "@/lib/overhead/calculation";
import type { Coefficient } from "@/lib/overhead/coefficient";
import { coefficientId, partsOf } from "@/lib/overhead/figure";
import * as paths from "@/lib/paths";

interface Props {
  coefficients: readonly Coefficient[];
  inputs: OverheadInputs;
  label: string;
}

/** The measurements that count, and how many do not, a click away with the reason. */
export const FiguresTable = memo(function FiguresTable({ coefficients, inputs, label }: Props) {
  return (
    <table className="t figures">
      <caption className="vh">{label}: figures used</caption>
      <thead>
        <tr>
          <th scope="col">Published figure</th>
          <th scope="col">Source</th>
          <th scope="col">Conditions</th>
          <th scope="col">Grade, and who gains</th>
        </tr>
      </thead>
      {coefficients.map((coefficient) => (
        <Block key={coefficient.id} coefficient={coefficient} inputs={inputs} />
      ))}
    </table>
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

function Block({ coefficient, inputs }: { coefficient: Coefficient; inputs: OverheadInputs }) {
  const { id, own, used, leftOut, typicalFrom } = coefficient;
  const measure = inputs.words.measures[partsOf(id).measure];
  return (
    <tbody>
      <tr className="grp">
        <th scope="rowgroup" colSpan={4}>
          <b className="strong">
            {measure?.name}
            {own && ": your own figure"}
          </b>
          , per {measure?.per}
          {used.length === 0 && ". No source’s figure counts"}
          {leftOut.length > 0 && ". "}
          {leftOut.length > 0 && <a href={paths.figuresOf(id)}>{count(leftOut.length, "figure")} left out</a>}
          {leftOut.length > 0 && `: ${reasons(coefficient, inputs)}`}
        </th>
      </tr>
      {used.map((claim) => (
        <FigureRow key={claim} claim={claim} typical={claim === typicalFrom && used.length > 1} inputs={inputs} />
      ))}
    </tbody>
  );
}

/** Why figures are left out here, each reason once. */
function reasons({ leftOut }: Coefficient, { words }: OverheadInputs): string {
  return [...new Set(leftOut.map(({ because }) => words.leftOut[because]))].join("; ");
}

function FigureRow({ claim, typical, inputs }: { claim: string; typical: boolean; inputs: OverheadInputs }) {
  const words = inputs.words.claims[claim];
  const { measure, option } = partsOf(claim);
  const figure = inputs.facts.figures[coefficientId(measure, option)]?.find(({ id }) => id === claim);
  const source = figure && inputs.words.sources[figure.source];
  if (!words || !figure || !source) return null;
  return (
    <tr>
      <th scope="row">
        {words.value}
        {typical && <span className="quiet"> typical</span>}
      </th>
      <td>
        <a href={paths.source(figure.source, claim)}>{source.title}</a>
      </td>
      <td>
        {words.version && `${words.version}: `}
        {words.conditions}
      </td>
      <td className="interest">
        {figure.unused === "rejected" ? "not accepted" : <Letter grade={figure.grade} />} {source.interest}
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

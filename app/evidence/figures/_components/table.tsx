import { GradeLink } from "@/components/evidence/grade-mark";
import { OptionName } from "@/components/evidence/option-mark";
import { soughtWords } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { FigureView, MeasureView } from "../../../_data/figures";

/** All figures of a measure by option, with what was left out or sought in vain. */
export function FiguresTable({ measure: { name, cells } }: { measure: MeasureView }) {
  return (
    <table className="t figures">
      <caption className="vh">{name}: all figures</caption>
      <thead>
        <tr>
          <th scope="col">Published figure</th>
          <th scope="col">Source</th>
          <th scope="col">Conditions</th>
          <th scope="col">Gains by it</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      {cells.map(({ id, option, figures, hidden, sought }) => (
        <tbody key={id} id={id}>
          <tr className="grp">
            <th scope="rowgroup" colSpan={5}>
              <OptionName option={option.id} name={option.name} />{" "}
              <span className="quiet">{tally(figures, hidden)}</span>
            </th>
          </tr>
          {figures.map((figure) => (
            <Row key={figure.id} figure={figure} />
          ))}
          {figures.length === 0 && hidden === 0 && sought.length > 0 && (
            <tr>
              <td colSpan={5} className="quiet">
                Sought: {soughtWords(sought)}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

// --

/** `5 figures, 2 never count, 1 rejected, 3 hidden`; `3 hidden` where the reader hides all there are. */
function tally(figures: readonly FigureView[], hidden: number): string {
  if (figures.length + hidden === 0) return "no figure found";
  const unused = figures.filter((figure) => figure.unused !== null).length;
  const rejected = figures.filter((figure) => figure.rejected).length;
  const parts = [
    figures.length > 0 && count(figures.length, "figure"),
    unused > 0 && `${unused} never ${unused === 1 ? "counts" : "count"}`,
    rejected > 0 && `${rejected} rejected`,
    hidden > 0 && `${hidden} hidden`,
  ].filter(Boolean);
  return parts.join(", ");
}

function Row({ figure }: { figure: FigureView }) {
  return (
    <tr id={figure.id}>
      <th scope="row">
        <b className="strong">{figure.value}</b>
      </th>
      <td>
        <a href={paths.source(figure.source.id, figure.id)}>{figure.source.title}</a>
        <span className="claim-where">
          {figure.locator}, checked {formatDate(figure.checkedOn)}
        </span>
      </td>
      <td>
        {figure.unused && (
          <span className="why">
            {figure.rejected ? "Rejected: " : "Never counts: "}
            {figure.unused}
          </span>
        )}
        <span className={figure.unused ? "quiet" : undefined}>
          {figure.version && `${figure.version}: `}
          {figure.conditions}
        </span>
      </td>
      <td className="interest">{figure.interest ?? <span className="quiet">none seen</span>}</td>
      <td>{figure.rejected ? <span className="quiet">not accepted</span> : <GradeLink grade={figure.grade} />}</td>
    </tr>
  );
}

import { ScrollBox } from "@/components/ui/section";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { MeasureView } from "../../../_data/figures";

/** Every measure with the number of its figures, as the way to them. */
export function MeasuresTable({
  measures,
  hideInterested,
}: {
  measures: readonly MeasureView[];
  hideInterested: boolean;
}) {
  return (
    <ScrollBox label="Measures">
      <table className="t stacks words">
        <caption className="vh">Measures, what they count, and their figures</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Per</th>
            <th scope="col">What is counted</th>
            <th scope="col">Figures</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ id, name, per, counts, cells }) => (
            <tr key={id} id={id}>
              <th scope="row">
                <a href={paths.figuresWith(`measure=${id}${hideInterested ? "&interest=hide" : ""}`)}>{name}</a>
              </th>
              <td>{per}</td>
              <td>{counts}</td>
              <td>
                {cells.map(({ option, figures }) => `${option.name} ${figures.length || "none"}`).join(", ")}
                <span className="claim-where">
                  {count(cells.flatMap(({ figures }) => figures).length, "figure")} in all
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

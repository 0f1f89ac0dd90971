import { GradeLink } from "@/components/evidence/grade-mark";
import { ExternalLink } from "@/components/ui/external-link";
import { ScrollBox, Section } from "@/components/ui/section";
import { formatDate } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import type { SourceView } from "../../../../_data/source";

/** What a source measured or defines, each under the id of its claim, so that the calculator can point at it. */
export function Measurements({ measurements }: Pick<SourceView, "measurements">) {
  if (measurements.length === 0) return null;
  return (
    <Section title="Figures for the calculator" aside={count(measurements.length, "figure")}>
      <ScrollBox label="Figures from this source">
        <table className="t profile many with-figure">
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Figure</th>
              <th scope="col">Says</th>
              <th scope="col">Where</th>
              <th scope="col">Checked</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {measurements.map((figure) => (
              <tr key={figure.id} id={figure.id}>
                <th scope="row">
                  {figure.measure}
                  <span className="claim-where">{figure.option}</span>
                </th>
                <td className="nw">
                  <b className="strong">{figure.value}</b>
                </td>
                <td>
                  {figure.says}
                  {figure.derived && <span className="claim-where">How it is derived: {figure.derived}</span>}
                  <span className="claim-where">
                    {figure.version && `${figure.version}: `}
                    {figure.conditions}
                  </span>
                  {figure.unused && <span className="claim-where">Not used: {figure.unused}</span>}
                </td>
                <td>{figure.url ? <ExternalLink href={figure.url}>{figure.locator}</ExternalLink> : figure.locator}</td>
                <td className="nw">{formatDate(figure.checkedOn)}</td>
                <td>
                  <GradeLink grade={figure.grade} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

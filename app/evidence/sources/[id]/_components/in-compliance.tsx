import { GradeLink } from "@/components/evidence/grade-mark";
import { ExternalLink } from "@/components/ui/external-link";
import { ScrollBox, Section } from "@/components/ui/section";
import { numbered } from "@/lib/collection/numbered";
import { formatDate } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import type { SourceView } from "../../../../_data/source";

/** What a source carries of frameworks, requirements and capability blocks, each with the place it stands. */
export function InCompliance({ statements }: { statements: SourceView["compliance"] }) {
  if (statements.length === 0) return null;
  return (
    <Section title="Cited in compliance for" id="compliance" aside={count(statements.length, "statement")}>
      <ScrollBox label="Statements on compliance that cite this source">
        <table className="t profile many">
          <thead>
            <tr>
              <th scope="col">Of</th>
              <th scope="col">Says</th>
              <th scope="col">Where</th>
              <th scope="col">Checked</th>
              <th scope="col">Grade</th>
            </tr>
          </thead>
          <tbody>
            {numbered(statements).map(({ n, item }) => (
              <tr key={n}>
                <th scope="row">
                  <a href={item.href}>{item.of}</a>
                  <span className="claim-where">{item.as}</span>
                </th>
                <td>{item.says}</td>
                <td>{item.url ? <ExternalLink href={item.url}>{item.locator}</ExternalLink> : item.locator}</td>
                <td className="nw">{formatDate(item.checkedOn)}</td>
                <td>{item.grade ? <GradeLink grade={item.grade} /> : <span className="quiet">none</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

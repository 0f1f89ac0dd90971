import { VerdictMark } from "@/components/evidence/verdict-mark";
import { Section } from "@/components/ui/section";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { SourceView } from "../../../../_data/source";

/** Statements of published articles that this source checks, or makes. */
export function CheckedStatements({ statements }: { statements: SourceView["checked"] }) {
  if (statements.length === 0) return null;
  return (
    <Section title="In the fact check" aside={count(statements.length, "statement")}>
      <ul className="cell-list">
        {statements.map(({ id, article, says, verdict }) => (
          <li key={id}>
            <VerdictMark verdict={verdict} />
            <a href={paths.statement(article, id)}>{says}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

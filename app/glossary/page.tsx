import { PageHead } from "@/components/ui/section";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { Shell } from "../_components/shell";
import { glossaryView, type TermView } from "../_data/glossary";
import { described, staticMetadata } from "../_metadata";

const head = described("glossary");
export const metadata = staticMetadata(head);

export default function GlossaryPage() {
  const terms = glossaryView();
  return (
    <Shell current="glossary" address={paths.glossary}>
      <PageHead title={head.heading} lead={head.description} />
      <nav aria-label="Terms" className="no-print">
        <ul className="row">
          {terms.map((term) => (
            <li key={term.id}>
              <a href={`#${term.id}`}>{term.name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <dl className="terms">
        {terms.map((term) => (
          <Entry key={term.id} term={term} />
        ))}
      </dl>
    </Shell>
  );
}

// --

function Entry({ term }: { term: TermView }) {
  return (
    <div id={term.id}>
      <dt>
        <b className="strong">{term.name}</b>
        {term.alsoCalled.length > 0 && <span className="claim-where">also {listOf(term.alsoCalled)}</span>}
      </dt>
      <dd className="stack">
        <p className="body">{term.means}</p>
        {term.capabilities.length > 0 && (
          <p className="note">
            Rows:{" "}
            {term.capabilities.map((row, index) => (
              <span key={row.id}>
                {index > 0 && ", "}
                <a href={paths.capability(row.id)}>{row.name}</a>
              </span>
            ))}
          </p>
        )}
        {term.seeAlso.length > 0 && (
          <p className="note">
            See also:{" "}
            {term.seeAlso.map((other, index) => (
              <span key={other.id}>
                {index > 0 && ", "}
                <a href={`#${other.id}`}>{other.name}</a>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}

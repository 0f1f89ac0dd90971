import type { Metadata } from "next";
import { PageHead, Section } from "@/components/ui/section";
import { count, listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { FoundKind, FoundOfKind } from "@/lib/search/search";
import { longestSiteSearch } from "@/lib/search/words";
import { ParameterNotice } from "../_components/parameter-notice";
import { Shell } from "../_components/shell";
import { toQuery } from "../_data/query";
import { type SearchView, searchView } from "../_data/search";
import { described, requestMetadata } from "../_metadata";

export function generateMetadata(): Promise<Metadata> {
  return requestMetadata(described("search", { indexed: false }));
}

const kindWords: Record<FoundKind, [one: string, many: string]> = {
  option: ["Option", "Options"],
  page: ["Page", "Pages"],
  capability: ["Capability", "Capabilities"],
  framework: ["Framework", "Frameworks"],
  requirement: ["Requirement", "Requirements"],
  block: ["Capability block", "Capability blocks"],
  "building-block": ["Building block", "Building blocks"],
  date: ["Date", "Dates"],
  term: ["Term", "Terms"],
  question: ["Question of the wizard", "Questions of the wizard"],
  statement: ["Checked statement", "Checked statements"],
  source: ["Source", "Sources"],
};

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const view = searchView(toQuery(await searchParams));
  return (
    <Shell address={paths.searchFor(view.q)}>
      <PageHead title={view.q ? `“${view.q}”` : "Search"} lead={lead(view)} />
      <ParameterNotice problems={view.problems} repaired={paths.searchFor(view.q)} />
      {/* The header has a search of its own: two landmarks need two names. */}
      <search aria-label="Search for other words">
        <form className="row no-print" action={paths.search}>
          <label className="search grow">
            <span className="vh">Search for</span>
            <input type="search" name="q" defaultValue={view.q} maxLength={longestSiteSearch} autoComplete="off" />
          </label>
          <button className="btn primary" type="submit">
            Search
          </button>
        </form>
      </search>
      {view.kinds.map(({ kind, found, total }) => (
        <Section
          key={kind}
          title={kindWords[kind][total === 1 ? 0 : 1]}
          aside={found.length < total && `${found.length} of ${total} shown; add a word`}
        >
          <ul className="found">
            {found.map(({ href, title, line }) => (
              <li key={href}>
                <a href={href}>{title}</a>
                <span className="note">{line}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {view.q && view.kinds.length === 0 && (
        <p className="body">
          Fewer or shorter words find more. All rows are in <a href={paths.compare}>the matrix</a>, all terms in{" "}
          <a href={paths.glossary}>the glossary</a>, all documents among <a href={paths.sources}>the sources</a>.
        </p>
      )}
    </Shell>
  );
}

// --

function lead({ q, all, kinds }: SearchView): string {
  if (!q) return "Pages, options, capabilities, requirements, dates, terms, checked statements and sources.";
  if (kinds.length === 0) return "Nothing here has any of these words.";
  const counts = listOf(kinds.map(counted));
  return all ? `${counts}.` : `Nothing has all of these words; these have some: ${counts}.`;
}

/** `3 sources`, or `12 of 140 sources` where not all are shown. */
function counted({ kind, found, total }: FoundOfKind): string {
  const [one, many] = kindWords[kind];
  const words = count(total, one.toLowerCase(), many.toLowerCase());
  return found.length < total ? `${found.length} of ${words}` : words;
}

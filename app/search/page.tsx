import type { Metadata } from "next";
import { PageHead, Section } from "@/components/ui/section";
import { count, listOf } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import type { FoundKind } from "@/lib/search/search";
import { ParameterNotice } from "../_components/parameter-notice";
import { Shell } from "../_components/shell";
import { toQuery } from "../_data/query";
import { longestSiteSearch, type SearchView, searchView } from "../_data/search";

export const metadata: Metadata = { title: "Search", robots: { index: false } };

const kindWords: Record<FoundKind, [one: string, many: string]> = {
  option: ["Option", "Options"],
  capability: ["Capability", "Capabilities"],
  requirement: ["Requirement", "Requirements"],
  block: ["Capability block", "Capability blocks"],
  "building-block": ["Building block", "Building blocks"],
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
      <search>
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
      {view.results.map(({ kind, found }) => (
        <Section key={kind} title={kindWords[kind][found.length === 1 ? 0 : 1]}>
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
      {view.q && view.results.length === 0 && (
        <p className="body">
          Fewer or shorter words find more. All rows are in <a href={paths.compare}>the matrix</a>, all terms in{" "}
          <a href={paths.glossary}>the glossary</a>, all documents among <a href={paths.sources}>the sources</a>.
        </p>
      )}
    </Shell>
  );
}

// --

function lead({ q, results }: SearchView): string {
  if (!q) return "Options, capabilities, requirements, building blocks, terms, checked statements and sources.";
  if (results.length === 0) return "Nothing here has all of these words.";
  return `${listOf(results.map(({ kind, found }) => count(found.length, ...lower(kindWords[kind]))))}.`;
}

const lower = ([one, many]: [string, string]): [string, string] => [one.toLowerCase(), many.toLowerCase()];

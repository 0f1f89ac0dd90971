import { type SearchResult, searchIndex } from "@/lib/search/search";
import { longestSiteSearch } from "@/lib/search/words";
import { type ParameterProblem, text } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { findables } from "./search-things";

const searchTable = { q: text(longestSiteSearch) };

const index = searchIndex(findables());

export interface SearchView extends SearchResult {
  q: string;
  query: string;
  problems: ParameterProblem[];
}

/** Everything with a page or a place on one, by words. */
export function searchView(query: URLSearchParams): SearchView {
  const { values, problems } = parseParameters(searchTable, query);
  return {
    q: values.q,
    ...(values.q ? index.find(values.q) : { all: true, kinds: [] }),
    query: formatParameters(searchTable, values),
    problems,
  };
}

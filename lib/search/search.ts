import MiniSearch from "minisearch";

/** What can be found, in the order in which kinds are shown. */
export const foundKinds = [
  "option",
  "capability",
  "requirement",
  "block",
  "building-block",
  "term",
  "question",
  "statement",
  "source",
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** One thing that can be found. */
export interface Findable {
  kind: FoundKind;
  href: string;
  title: string;
  /** One line under the title. */
  line: string;
  /** Further words it is found by: ids, other spellings, texts of its page. */
  words: string;
}

export type Found = Pick<Findable, "href" | "title" | "line">;

export interface SearchIndex {
  find(q: string): { kind: FoundKind; found: Found[] }[];
}

/** At most this many of a kind: a reader narrows the words, not the list. */
export const mostOfAKind = 12;

/** Words are matched from their beginning, and with a slip of the finger in longer ones; all of them must occur. */
export function searchIndex(things: readonly Findable[]): SearchIndex {
  const index = new MiniSearch({
    idField: "number",
    fields: ["title", "line", "words"],
    searchOptions: {
      boost: { title: 4, line: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      combineWith: "AND",
    },
  });
  index.addAll(things.map((thing, number) => ({ ...thing, number })));
  return {
    find: (q) => {
      const hits = index.search(q).flatMap(({ id }) => things[Number(id)] ?? []);
      return foundKinds
        .map((kind) => ({
          kind,
          found: hits
            .filter((hit) => hit.kind === kind)
            .slice(0, mostOfAKind)
            .map(({ href, title, line }) => ({ href, title, line })),
        }))
        .filter(({ found }) => found.length > 0);
    },
  };
}

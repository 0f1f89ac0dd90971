import MiniSearch, { type Query } from "minisearch";
import { askedParts, plainWords, wordsOf } from "./words";

/** What can be found, in the order in which kinds are shown: what one decides about, then rules, then reading. */
export const foundKinds = [
  "option",
  "page",
  "capability",
  "framework",
  "requirement",
  "block",
  "building-block",
  "date",
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

type Found = Pick<Findable, "href" | "title" | "line">;

export interface FoundOfKind {
  kind: FoundKind;
  /** The best of them. */
  found: Found[];
  total: number;
}

export interface SearchResult {
  /** False when nothing has all words: then these have some of them. */
  all: boolean;
  kinds: FoundOfKind[];
}

export interface SearchIndex {
  find(q: string): SearchResult;
}

/** At most this many of a kind: a reader narrows the words, not the list. */
export const mostOfAKind = 12;

/** Words are matched from their beginning, and with a slip of the finger in longer ones; numbers as they are. */
export function searchIndex(things: readonly Findable[]): SearchIndex {
  const index = new MiniSearch({
    idField: "number",
    fields: ["title", "line", "words"],
    tokenize: wordsOf,
    searchOptions: {
      boost: { title: 4, line: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.25 : false),
    },
  });
  index.addAll(things.map((thing, number) => ({ ...thing, number })));
  const hits = (q: string, combineWith: "AND" | "OR") =>
    index.search(queryOf(q, combineWith)).flatMap(({ id }) => things[Number(id)] ?? []);

  return {
    find: (q) => {
      const withAll = hits(q, "AND");
      const all = withAll.length > 0;
      return { all, kinds: byKind(all ? withAll : hits(q, "OR"), q) };
    },
  };
}

// --

/** Each part in one of its spellings; a spelling in two words wants both. */
function queryOf(q: string, combineWith: "AND" | "OR"): Query {
  return {
    combineWith,
    queries: askedParts(q).map((spellings) => ({
      combineWith: "OR",
      queries: spellings.map((words) => ({ combineWith: "AND", queries: words })),
    })),
  };
}

/**
 * The kind that holds the very title asked for stands first. Not so for sources: a document called “Retries” is
 * proof for a row and not what was meant.
 */
function byKind(hits: readonly Findable[], q: string): FoundOfKind[] {
  const asked = plainWords(q);
  const ranked = hits.map((thing) => ({ thing, rank: rankOf(thing.title, asked) })).sort((a, b) => a.rank - b.rank);
  return foundKinds
    .map((kind) => ({ kind, ranked: ranked.filter(({ thing }) => thing.kind === kind) }))
    .filter(({ ranked }) => ranked.length > 0)
    .sort((a, b) => Number(isMeant(b)) - Number(isMeant(a)))
    .map(({ kind, ranked }) => ({
      kind,
      found: ranked.slice(0, mostOfAKind).map(({ thing: { href, title, line } }) => ({ href, title, line })),
      total: ranked.length,
    }));
}

const isMeant = ({ kind, ranked }: { kind: FoundKind; ranked: { rank: number }[] }) =>
  kind !== "source" && ranked[0]?.rank === 0;

/** 0: the title itself; 1: it begins so; 2: it has all words; 3: they stand elsewhere. */
function rankOf(title: string, asked: readonly string[]): number {
  const words = plainWords(title);
  const [text, start] = [words.join(" "), asked.join(" ")];
  if (text === start) return 0;
  if (text.startsWith(start)) return 1;
  return asked.every((word) => words.some((candidate) => candidate.startsWith(word))) ? 2 : 3;
}

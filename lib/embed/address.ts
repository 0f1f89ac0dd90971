import * as paths from "@/lib/paths";
import { type EmbedView, embedViews } from "./parameters";

/** A view to embed: which, and the query that says what of it. */
export interface Embedded {
  view: EmbedView;
  query: URLSearchParams;
}

export const embedPath = (view: EmbedView, query = "") => `/embed/${view}${query ? `?${query}` : ""}`;

/**
 * What to embed in place of a page.
 *
 * A link to a page tells what moved since it was made and shows today's facts, so its embed is live: it names no
 * revision. Only a result shown with the facts of then (`facts=then`) is frozen at that revision.
 *
 * @param address of a page on this server: path and query.
 * @returns null where the page is none that can be embedded. Ids are not checked here.
 */
export function embedOf(address: string): Embedded | null {
  if (!address.startsWith("/") || !URL.canParse(address, base)) return null;
  const { origin, pathname, searchParams } = new URL(address, base);
  // `//elsewhere/compare` is another server's.
  if (origin !== base) return null;
  const path = withoutLastSlash(pathname);
  for (const [pattern, view, toQuery] of pages) {
    const [whole, id = ""] = pattern.exec(path) ?? [];
    if (whole !== undefined) return { view, query: toQuery(searchParams, id) };
  }
  return null;
}

/** The page that shows an embedded view in full: path and query. */
export function pageOf({ view, query }: Embedded): string {
  const { [view]: toPage } = pageByView;
  return toPage(query);
}

/** A path as its page has it: with a slash at its end it is redirected to that. */
export function withoutLastSlash(path: string): string {
  return path.replace(/(?<=[^/])\/$/, "");
}

/** A view’s query without what it says of when it was made: then it is live. */
export function withoutMade(query: URLSearchParams): URLSearchParams {
  return without(query, madeNames);
}

/** The frameworks that a query of compliance names, each once. */
export function frameworksIn(query: URLSearchParams): string[] {
  return [...new Set(query.getAll("frameworks").flatMap((value) => value.split(".").filter(Boolean)))];
}

/** The view in `/embed/<view>`. */
export function isEmbedView(text: string): text is EmbedView {
  return embedViews.some((view) => view === text);
}

// --

const base = "https://whichmesh.invalid";

/** What a link says of when it was made: the revision, and of a result the method and what it recommended. */
const madeNames = ["rev", "method", "got"];

/** What a page's link says of when it was made, where it was opened, and whose it is: no part of an embed. */
const notEmbedded = {
  compare: ["rev", "cell"],
  overhead: ["rev"],
  plan: ["rev", "sector", "region"],
  result: [
    ...[...madeNames, "facts", "step", "pair", "view"],
    ...["people", "personCost", "licenceCost", "expires", "assume"],
  ],
} as const;

type ToQuery = (query: URLSearchParams, id: string) => URLSearchParams;

const pages: readonly (readonly [RegExp, EmbedView, ToQuery])[] = [
  [/^\/compare$/, "matrix", (query) => without(query, notEmbedded.compare)],
  [/^\/compare\/([^/]+)$/, "pair", (_, id) => new URLSearchParams({ pair: id })],
  [/^\/capabilities\/([^/]+)$/, "capability", (_, id) => new URLSearchParams({ capability: id })],
  [/^\/overhead$/, "overhead", (query) => without(query, notEmbedded.overhead)],
  [/^\/compliance$/, "compliance", () => new URLSearchParams()],
  [/^\/compliance\/plan$/, "compliance", planQuery],
  [/^\/compliance\/(?!requirements$)([^/]+)$/, "compliance", (_, id) => new URLSearchParams({ frameworks: id })],
  [/^\/decide\/result$/, "recommendation", resultQuery],
];

const pageByView: Record<EmbedView, (query: URLSearchParams) => string> = {
  matrix: (query) => paths.compareWith(query.toString()),
  pair: (query) => `${paths.compare}/${encodeURIComponent(query.get("pair") ?? "")}`,
  capability: (query) => paths.capability(encodeURIComponent(query.get("capability") ?? "")),
  overhead: (query) => paths.overheadWith(query.toString()),
  compliance: compliancePage,
  recommendation: (query) =>
    paths.resultWith(query.has("rev") ? withOne(query, "facts", "then").toString() : query.toString()),
};

/** Until frameworks are chosen there is nothing for an option to cover: the page asks for them, whatever the option. */
function planQuery(query: URLSearchParams): URLSearchParams {
  const asked = without(query, notEmbedded.plan);
  return frameworksIn(asked).length > 0 ? asked : without(asked, ["option", "against"]);
}

function resultQuery(query: URLSearchParams): URLSearchParams {
  const live = without(query, notEmbedded.result);
  const rev = query.get("rev");
  if (query.get("facts") !== "then" || !rev) return live;
  for (const name of madeNames) for (const value of query.getAll(name)) live.append(name, value);
  return live;
}

/** One framework and no option has a page of its own; an option makes a plan. */
function compliancePage(query: URLSearchParams): string {
  if (query.get("option") || query.get("against")) return paths.plan(query.toString());
  const [first, ...others] = frameworksIn(query);
  return first && others.length === 0 ? paths.framework(encodeURIComponent(first)) : paths.compliance;
}

function without(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => !names.includes(name)));
}

function withOne(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const changed = new URLSearchParams(query);
  changed.set(name, value);
  return changed;
}

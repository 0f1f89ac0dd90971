import { type Embedded, embedOf, embedPath, withoutMade } from "./address";
import { markdownPath } from "./markdown-path";
import type { EmbedView } from "./parameters";
import type { ShareAsked } from "./share-parameters";
import { suggestedSize } from "./size";
import { frameCode, heightCode } from "./snippet";

/** A view to share: all addresses and all code, for what was chosen. */
export interface Share {
  view: EmbedView;
  /** Path and query of the page. */
  page: string;
  chosen: {
    theme: "auto" | "light" | "dark";
    /** In CSS pixels. */
    height: number;
    title: boolean;
    links: boolean;
    facts: "live" | "frozen";
  };
  /** The page with today’s facts, absolute. */
  link: string;
  /** The page with the facts of `revision`, absolute; null where no address of the page says so. */
  frozenLink: string | null;
  /** Where a pasted table is from, absolute: the same facts are found there again, today’s or those of then. */
  tableLink: string;
  /** Whose facts a frozen embed keeps; null for a view that is always live. */
  revision: string | null;
  /** What a frame says it shows. */
  title: string;
  /** Path and query of the embed. */
  embed: string;
  /** The same, absolute. */
  embedAddress: string;
  /** HTML for another site. */
  code: string;
  /** The same with the script for its height. */
  codeWithHeight: string;
  /** Path and query of the view as Markdown with today’s facts; null where there is none, or where it would say something else. */
  markdown: string | null;
  /** Paths of the view as an SVG. */
  pictures: { theme: "light" | "dark"; path: string }[];
}

/**
 * @param page path and query of a page of this server, as in its own link.
 * @param origin where this server is reached, without a slash at the end.
 * @param revision whose facts are today’s.
 * @param asked what was chosen.
 * @returns null where the page is none that can be embedded. Ids are not checked.
 */
export function shareOf({
  page,
  origin,
  revision: today,
  asked,
}: {
  page: string;
  origin: string;
  revision: string;
  asked: ShareAsked;
}): Share | null {
  const embedded = embedOf(page);
  if (!embedded) return null;
  const { view } = embedded;
  const shownRevision = embedded.query.get("rev");
  const revision = view === "capability" ? null : (shownRevision ?? today);
  const facts = revision === null ? "live" : (asked.facts ?? (shownRevision === null ? "live" : "frozen"));
  const chosen = {
    theme: asked.theme ?? "auto",
    height: asked.height ?? suggestedSize(view).height,
    title: asked.title,
    links: asked.links,
    facts,
  } as const;
  const what = facts === "frozen" && revision !== null ? frozen(embedded, page, revision) : live(embedded);
  const embed = embedPath(view, shown(what.query, chosen));
  const title = `${titles[view]}, whichmesh`;
  const embedAddress = origin + embed;
  const code = frameCode({ src: embedAddress, title, height: chosen.height });
  const link = origin + changed(page, { facts: null });
  const frozenLink = view === "recommendation" ? origin + frozenPage(page, revision) : null;
  return {
    ...{ view, page, chosen, link, frozenLink, revision, title, embed, embedAddress, code },
    tableLink: facts === "live" ? link : (frozenLink ?? origin + embedPath(view, what.query.toString())),
    codeWithHeight: `${code}\n${heightCode(origin)}`,
    markdown: facts === "frozen" && revision !== today ? null : markdownPath(what),
    pictures: (["light", "dark"] as const).map((theme) => ({
      theme,
      path: `/picture/${view}.svg?${added(what.query, { theme })}`,
    })),
  };
}

// --

const titles: Record<EmbedView, string> = {
  matrix: "Service meshes compared, row by row",
  pair: "Two service meshes compared",
  capability: "One capability of service meshes",
  overhead: "What a service mesh costs to run",
  compliance: "What a service mesh shows an assessor",
  recommendation: "Which service mesh to run",
};

function live({ view, query }: Embedded): Embedded {
  return { view, query: withoutMade(query) };
}

/**
 * Of a result it keeps the facts, and not the method: that is the one of the day it is read. Where the link was made on
 * these very facts, it carries what was recommended then, and by which method, so that the embed can tell another answer.
 */
function frozen(embedded: Embedded, page: string, revision: string): Embedded {
  if (embedded.query.get("rev") === revision) return embedded;
  const { view, query } = live(embedded);
  query.set("rev", revision);
  const made = queryOf(page);
  if (view === "recommendation" && made.get("rev") === revision)
    for (const name of ["method", "got"]) for (const value of made.getAll(name)) query.append(name, value);
  return { view, query };
}

/** What was recommended is left out where it was so on other facts. */
function frozenPage(page: string, revision: string | null): string {
  const same = queryOf(page).get("rev") === revision;
  return changed(page, { rev: revision, facts: "then", ...(!same && { method: null, got: null }) });
}

function shown(query: URLSearchParams, { theme, title, links }: Share["chosen"]): string {
  return added(query, {
    ...(theme !== "auto" && { theme }),
    ...(!title && { title: "0" }),
    ...(!links && { links: "0" }),
  });
}

function added(query: URLSearchParams, more: Readonly<Record<string, string>>): string {
  return new URLSearchParams([...query, ...Object.entries(more)]).toString();
}

const queryOf = (page: string) => new URLSearchParams(page.split("?").slice(1).join("?"));

/** A page with some parameters set, or left out where null; as it is where nothing changes. */
function changed(page: string, values: Readonly<Record<string, string | null>>): string {
  const query = queryOf(page);
  const before = query.toString();
  for (const [name, value] of Object.entries(values)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const after = query.toString();
  const [path = ""] = page.split("?");
  return after === before ? page : after ? `${path}?${after}` : path;
}

import { embedPath, pageOf, withoutMade } from "@/lib/embed/address";
import { type EmbedView, embedParameters, splitEmbedQuery } from "@/lib/embed/parameters";
import type { ParameterProblem } from "@/lib/share/codec";
import { parseParameters, type ValuesOf } from "@/lib/share/parameters";
import { type CapabilityEmbed, capabilityEmbed } from "./embed/capability";
import { type ComplianceEmbed, complianceEmbed } from "./embed/compliance";
import { type Asked, type EmbedFrame, freshOf } from "./embed/frame";
import { type MatrixEmbed, matrixEmbed, type PairEmbed, pairEmbed } from "./embed/matrix";
import { type OverheadEmbed, overheadEmbed } from "./embed/overhead";
import { type RecommendationEmbed, recommendationEmbed } from "./embed/recommendation";
import { askedOf, saidOf } from "./said";

export type EmbedBody =
  | MatrixEmbed
  | PairEmbed
  | CapabilityEmbed
  | OverheadEmbed
  | ComplianceEmbed
  | RecommendationEmbed;

/** The result object of an embed: its document and its picture render it. */
export interface Embed {
  view: EmbedView;
  body: EmbedBody;
  frame: Omit<EmbedFrame, "dated"> & ReturnType<typeof saidOf> & { asked: string | null };
  /** How many of the facts in view were checked within their half-life. */
  fresh: { fresh: number; checked: number };
  /** The page that shows the same in full: path and query. */
  page: string;
  /** The same embed on today's facts, shown in the same way: path and query; null when it is live. */
  live: string | null;
}

/** How an embed is shown. */
export type EmbedShown = ValuesOf<typeof embedParameters>;

const builders: Record<EmbedView, (query: URLSearchParams) => Asked<EmbedBody>> = {
  matrix: matrixEmbed,
  pair: pairEmbed,
  capability: capabilityEmbed,
  overhead: overheadEmbed,
  compliance: complianceEmbed,
  recommendation: recommendationEmbed,
};

/**
 * What an address asks to embed. Stricter than a page: nobody can see what was repaired, so nothing is.
 *
 * @param today `YYYY-MM-DD`: decides what is overdue.
 * @returns no embed where anything in the query cannot be used, and why.
 */
export function embedded(
  view: EmbedView,
  query: URLSearchParams,
  today: string,
): { problems: readonly ParameterProblem[]; shown: EmbedShown; embed: Embed | null } {
  const parts = splitEmbedQuery(query);
  const how = parseParameters(embedParameters, parts.shown);
  const { problems, shown } = builders[view](parts.view);
  const refused = [...how.problems, ...problems.map(withHow)];
  if (refused.length > 0 || !shown) return { problems: refused, shown: how.values, embed: null };
  const { body, dated, query: canonical, ...made } = shown;
  const asked = new URLSearchParams(canonical);
  return {
    problems: [],
    shown: how.values,
    embed: {
      view,
      body,
      frame: { ...saidOf(body), asked: askedOf(body), ...made, query: canonical },
      fresh: freshOf(dated, today),
      page: pageOf({ view, query: asked }),
      live: made.frozen && embedPath(view, new URLSearchParams([...withoutMade(asked), ...parts.shown]).toString()),
    },
  };
}

// --

/** Names that an address may hold besides those of the view. */
function withHow(problem: ParameterProblem): ParameterProblem {
  if (problem.code !== "unknown-parameter") return problem;
  const names = Object.keys(embedParameters);
  const known = [...(problem.known ?? []), ...names];
  return { ...problem, known, expected: `${problem.expected}, ${names.join(", ")}` };
}

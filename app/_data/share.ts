import { embedOf, withoutLastSlash } from "@/lib/embed/address";
import { type Share, shareOf } from "@/lib/embed/share";
import { shareTable } from "@/lib/embed/share-parameters";
import { sharePath } from "@/lib/embed/share-path";
import { parsePair } from "@/lib/matrix/pair";
import * as paths from "@/lib/paths";
import { clip, type ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { capabilityIds } from "./capability";
import { compareIds } from "./compare";
import { frameworkIds } from "./compliance";
import { newestRevision } from "./site";

export interface ShareView {
  /** Null where no page is named that can be embedded: then the problems say why. */
  share: Share | null;
  problems: ParameterProblem[];
  /** This page without what could not be used. */
  repaired: string;
}

/** @param origin where this server is reached: an address that begins with it is one of its pages. */
export function shareView(query: URLSearchParams, origin: string): ShareView {
  const asked = new URLSearchParams(
    [...query].map(([name, value]) => [
      name,
      name === "page" && value.startsWith(`${origin}/`) ? value.slice(origin.length) : value,
    ]),
  );
  const { values, problems } = parseParameters(shareTable, asked);
  const { page, ...chosen } = values;
  if (page === null) return { share: null, problems, repaired: sharePath() };
  const share = hasThing(page) ? shareOf({ page, origin, revision: newestRevision, asked: chosen }) : null;
  if (!share) return { share, problems: [...problems, noEmbed(page)], repaired: sharePath() };
  return { share, problems, repaired: `${sharePath()}?${formatParameters(shareTable, values)}` };
}

// --

/** Ids in a path have to be known: what is in a query, the embed itself tells. */
function hasThing(page: string): boolean {
  const { view, query } = embedOf(page) ?? { view: null };
  if (view === "pair") return parsePair(query.get("pair") ?? "", compareIds.options) !== null;
  if (view === "capability") return capabilityIds.some((id) => id === query.get("capability"));
  const isFramework =
    view === "compliance" && withoutLastSlash(page.split("?")[0] ?? "") !== paths.plan() && query.has("frameworks");
  return !isFramework || frameworkIds.some((id) => id === query.get("frameworks"));
}

function noEmbed(page: string): ParameterProblem {
  return {
    code: "unknown-value",
    parameter: "page",
    message: `“${clip(page)}” is no view of this server that can be embedded.`,
    repair: "Nothing is shown.",
    expected:
      "/compare, a pair, a capability, /overhead, /compliance, a framework, a plan or a result, with the query of its link",
    found: clip(page),
  };
}

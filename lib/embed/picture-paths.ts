import { resultPreview } from "@/lib/paths";
import { embedOf } from "./address";
import type { EmbedView } from "./parameters";

/** Addresses of pictures. Apart from those of embeds, which need none of them. */

/** The picture of a view: as SVG the whole of it, as PNG a card with its finding. */
export const picturePath = (view: EmbedView, suffix: "svg" | "png", query = "") =>
  `/picture/${view}.${suffix}${query ? `?${query}` : ""}`;

/**
 * The picture that a link to a page is shown with.
 *
 * @param address path and canonical query.
 */
export function cardPathOf(address: string): string {
  const embedded = embedOf(address);
  if (!embedded) return pageCard(address.split("?")[0] ?? address);
  const query = embedded.query.toString();
  const frozen = embedded.query.has("rev");
  return embedded.view === "recommendation" && !frozen
    ? resultPreview(query)
    : picturePath(embedded.view, "png", query);
}

// --

/** The card of a page that is no view. Only the path: nobody can have a text of their own drawn. */
const pageCard = (page: string) => `/picture/page.png?path=${encodeURIComponent(page)}`;

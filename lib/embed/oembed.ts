import { pattern } from "@/lib/share/codec";
import { number } from "@/lib/share/number";
import { type Embedded, embedOf, embedPath, isEmbedView, withoutLastSlash } from "./address";
import type { FrameSize } from "./size";
import { frameCode } from "./snippet";

/** oEmbed 1.0, https://oembed.com: what a site asks to show a page of this server inside one of its own. */

const mostPixels = 10_000;
const pixels = number({ minimum: 1, maximum: mostPixels, whole: true, absent: null });

/** What may be asked beside `format`, which has a status of its own. Other parameters are ignored, as the specification asks. */
export const oembedParameters = {
  url: pattern(/./s, "the address of a page of this server", ""),
  maxwidth: pixels,
  maxheight: pixels,
};

/** Where the answer for a page is: goes into its head and its `Link` header. */
export const oembedMediaType = "application/json+oembed";

/**
 * @param page path and query of a page on this server.
 * @param origin where this server is reached; null where that is not known, and the address is then a path on it.
 */
export function oembedAddress(page: string, origin: string | null): string {
  const query = new URLSearchParams({ url: (origin ?? "") + page, format: "json" });
  return `${origin ?? ""}/oembed?${query}`;
}

/**
 * What to embed for an address: that of a page, or of the embed itself.
 *
 * @param url with scheme and host, or beginning with a slash.
 * @param origin where this server is reached.
 * @returns null where it is on another server, or no page that can be embedded. Ids are not checked here.
 */
export function embeddedAt(url: string, origin: string): Embedded | null {
  const base = url.startsWith("/") ? origin : undefined;
  if (!URL.canParse(url, base)) return null;
  const { origin: asked, pathname: path, searchParams } = new URL(url, base);
  if (asked !== new URL(origin).origin) return null;
  const pathname = withoutLastSlash(path);
  // Chats and mails add these to a link on its way: they ask nothing of a view. Any other name may be a slip, and is told.
  for (const name of [...searchParams.keys()]) if (ofCampaigns.test(name)) searchParams.delete(name);
  const [, view = ""] = /^\/embed\/([^/]+)$/.exec(pathname) ?? [];
  return isEmbedView(view) ? { view, query: searchParams } : embedOf(`${pathname}?${searchParams}`);
}

const ofCampaigns = /^(utm_\w+|[a-z]*clid|mc_[ce]id|_gl|_hsenc|_hsmi)$/;

/** A day, in seconds: facts move at most that often. */
const cacheAge = 86_400;

/** The answer of type `rich`, in the words of the specification. */
export function oembedAnswer({ view, query }: Embedded, title: string, size: FrameSize, origin: string) {
  return {
    type: "rich",
    version: "1.0",
    title,
    provider_name: "whichmesh",
    provider_url: `${origin}/`,
    cache_age: cacheAge,
    ...size,
    html: frameCode({ src: origin + embedPath(view, query.toString()), title, ...size }),
  };
}

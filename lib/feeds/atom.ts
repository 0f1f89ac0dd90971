import { Feed } from "feed";
import { htmlText } from "@/lib/export/html";

/** Where a feed's page lives. */
export interface FeedPlace {
  /** Where this server is reached, without a slash at the end. */
  origin: string;
  /** Path of the page that shows the same. */
  page: string;
}

interface FeedEntry {
  /** Last part of the entry's id; never reused. */
  id: string;
  title: string;
  text: string;
  /** `YYYY-MM-DD` */
  on: string;
  link: string;
}

/**
 * An Atom feed, newest entry first. Ids name no host: a reader that changes from one copy to another, or a copy that
 * moves, shows nothing twice.
 *
 * @param name the feed's id within this product.
 * @param self path of the feed itself.
 * @param entries in the order in which they came; of one day the last is the newest.
 */
export function atom({
  origin,
  page,
  name,
  self,
  title,
  entries,
}: FeedPlace & { name: string; self: string; title: string; entries: readonly FeedEntry[] }): string {
  const sorted = [...entries].reverse().sort((a, b) => b.on.localeCompare(a.on));
  const tag = `tag:whichmesh,2026:${name}`;
  const feed = new Feed({
    title,
    id: tag,
    link: `${origin}${page}`,
    feedLinks: { atom: `${origin}${self}` },
    copyright: "",
    generator: "whichmesh",
    updated: utc(sorted[0]?.on ?? "1970-01-01"),
    author: { name: "The whichmesh contributors" },
  });
  // A feed says that its texts are HTML: a bare `<` would be lost on readers.
  for (const { id, title, text, on, link } of sorted)
    feed.addItem({
      id: `${tag}/${id}`,
      title: htmlText(title),
      link,
      description: htmlText(text),
      date: utc(on),
    });
  return feed.atom1();
}

/** A day as the instant it begins in UTC. */
export const utc = (day: string) => new Date(`${day}T00:00:00Z`);

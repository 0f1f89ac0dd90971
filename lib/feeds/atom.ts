import { Feed } from "feed";

/** Where a feed lives. */
export interface FeedPlace {
  /** Where this server is reached, without a slash at the end. */
  origin: string;
  /** Path of the page that shows the same. */
  page: string;
}

interface FeedEntry {
  id: string;
  title: string;
  text: string;
  /** `YYYY-MM-DD` */
  on: string;
  link: string;
}

/** An Atom feed, newest entry first. */
export function atom({
  origin,
  page,
  title,
  entries,
}: FeedPlace & { title: string; entries: readonly FeedEntry[] }): string {
  const sorted = [...entries].sort((a, b) => b.on.localeCompare(a.on));
  const feed = new Feed({
    title,
    id: `${origin}${page}`,
    link: `${origin}${page}`,
    copyright: "",
    generator: "whichmesh",
    updated: utc(sorted[0]?.on ?? "1970-01-01"),
    author: { name: "The whichmesh contributors" },
  });
  for (const { id, title, text, on, link } of sorted)
    feed.addItem({ id, title, link, description: text, date: utc(on) });
  return feed.atom1();
}

/** A day as the instant it begins in UTC. */
export const utc = (day: string) => new Date(`${day}T00:00:00Z`);

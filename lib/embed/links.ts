/** Marks the links that stay when an embed is asked to have none. */
const stays = 'rel="bookmark"';

/** Links that only point: without one to follow, what they say means nothing. */
const pointers = /<a [^>]*class="pointer"[^>]*>[^<]*<\/a>(?: · )?/g;

/**
 * Markup without its links: their text stays, but for that of pointers. For frames whose sandbox opens nothing. The link
 * to the whole page stays.
 *
 * @param markup as React writes it: every `>` within an attribute is escaped.
 */
export function withoutLinks(markup: string): string {
  const open: boolean[] = [];
  return markup.replace(pointers, "").replace(/<a(?: ([^>]*))?>|<\/a>/g, (tag, attributes: string | undefined) => {
    if (tag === "</a>") return open.pop() ? "</a>" : "</span>";
    const kept = attributes?.includes(stays) ?? false;
    open.push(kept);
    if (kept) return tag;
    const names = /(?:^| )class="([^"]*)"/.exec(attributes ?? "")?.[1];
    return names ? `<span class="${names}">` : "<span>";
  });
}

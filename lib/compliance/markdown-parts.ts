import type { Origin } from "@/lib/evidence/origin";
import { escaped, linkTarget } from "@/lib/export/markdown";
import { formatDate } from "@/lib/format/date";

/** What the Markdown files of compliance share. */

/** A list of what is Markdown already. */
export const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

/** A title that leads to its document, where that has an address. */
export const titleMarkdown = ({ source, url }: Pick<Origin, "source" | "url">) =>
  url ? `[${escaped(source.title)}](<${linkTarget(url)}>)` : escaped(source.title);

/** `[Title](<…>), locator, checked 20 Nov 2026` */
export const originMarkdown = (origin: Origin) =>
  `${titleMarkdown(origin)}, ${escaped(origin.locator)}, checked ${formatDate(origin.checkedOn)}`;

/** Where a statement comes from, behind it. The document’s address stands once, in the list of sources. */
export const citeMarkdown = ({ origin }: { origin: Origin }) =>
  `(${escaped(origin.source.title)}, ${escaped(origin.locator)}, checked ${formatDate(origin.checkedOn)})`;

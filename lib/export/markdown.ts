import { markdownTable } from "markdown-table";

/** Blocks with an empty line between them, those that are empty left out. */
export const sections = (parts: readonly string[]) => `${parts.filter(Boolean).join("\n\n")}\n`;

/** A table whose cells are Markdown already. A bar or a line break would end a cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replace(/(?<!\\)((?:\\\\)*)\|/g, "$1\\|").replaceAll("\n", " ");
  return markdownTable([[...head], ...rows.map((row) => row.map(cell))], { alignDelimiters: false });
}

/** An address between angle brackets, which nothing in it may end. */
export const linkTarget = (url: string) => url.replace(/[\s<>\\]/g, encodeURIComponent);

/** An absolute address as a link that shows itself: bare, a query with `*` or `_` in it would mark up. */
export const bareLink = (url: string) => `<${linkTarget(url)}>`;

/** Text of the product’s own in Markdown: what would mark it up is escaped, plain punctuation stays readable. */
export const escaped = (text: string) =>
  oneLine(text)
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&");

/**
 * Text of a stranger in Markdown: every ASCII punctuation character is escaped, so that nothing in it can mark up,
 * link, end a table cell or begin a block, in CommonMark and in GitHub’s dialect, which also links bare addresses.
 */
export const escapedAll = (text: string) => oneLine(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");

/** Commands as they are: a fence longer than any inside. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

// --

/** Without line breaks, control characters and marks that turn the direction of what follows. */
const oneLine = (text: string) =>
  text
    .replace(/[\s\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();

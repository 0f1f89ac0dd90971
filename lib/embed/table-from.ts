import { htmlText } from "@/lib/export/html";
import { formatRevision } from "@/lib/format/date";

/** Name of the `<meta>` in which an embed says whose facts it shows. */
export const factsName = "whichmesh:facts";

/** `Facts of 21 Nov 2026, frozen.` */
export function factsWords(revision: string, frozen: boolean): string {
  return `Facts of ${formatRevision(revision)}${frozen ? ", frozen" : ""}.`;
}

/**
 * What stands below a pasted table: whose facts it holds, and where they are found again.
 *
 * @param facts a sentence; empty where the embed does not say.
 * @param link absolute.
 */
export function tableFrom(facts: string, link: string): { html: string; text: string } {
  const before = facts ? `${facts} ` : "";
  const href = htmlText(link);
  return { html: `<p>${htmlText(before)}From <a href="${href}">${href}</a></p>`, text: `${before}From ${link}` };
}

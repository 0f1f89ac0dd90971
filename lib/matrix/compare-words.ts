import { count, listOf, numberWord } from "@/lib/format/words";
import type { Limits } from "./limits";
import type { Matrix } from "./matrix";

/** What a view of the matrix is called: `Compare eight options, row by row`. */
export function compareTitle({ options }: Pick<Matrix, "options">): string {
  const [first, ...others] = options;
  return others.length === 0
    ? `${first?.name}, row by row`
    : `Compare ${numberWord(others.length + 1)} options, row by row`;
}

/**
 * How far the options shown differ, as a sentence.
 *
 * @param total rows there are, also those that are not shown.
 */
export function compareFinding({ options, capabilities }: Pick<Matrix, "options" | "capabilities">, total: number) {
  const rows = capabilities.length;
  if (rows === 0) return "No row matches this choice.";
  if (options.length === 1) return `${count(rows, "row")}.`;
  const differing = capabilities.filter((row) => row.differs).length;
  if (rows === total) return `They differ in ${differing} of ${rows} rows.`;
  const shown = `${count(rows, "row")} of ${total} shown`;
  return differing === rows
    ? `${shown}; they differ in ${rows === 1 ? "it" : "each"}.`
    : `${shown}; they differ in ${differing}.`;
}

/** What hiding did: `22 claims by interested parties hidden. 5 states change.` */
export function hidingWords({ claims, states }: NonNullable<Limits["hiding"]>): string {
  const moved =
    states === 0 ? "No state changes." : `${count(states, "state")} ${states === 1 ? "changes" : "change"}.`;
  return `${count(claims, "claim")} by interested parties hidden. ${moved}`;
}

/**
 * What a view of the matrix leaves out, one sentence each: for readers who see neither the form nor the address.
 *
 * @param quoted writes what a reader typed and what content calls a group, where that could be taken for markup.
 */
export function limitWords({ groups, q, diff, hiding }: Limits, quoted = (text: string) => text): string[] {
  const rows = [
    groups.length > 0 && ` in ${listOf(groups.map(quoted))}`,
    q && ` that match “${quoted(q)}”`,
    diff && ` ${q ? "and " : ""}in which the options shown differ`,
  ].filter(Boolean);
  return [...(rows.length > 0 ? [`Only rows${rows.join("")}.`] : []), ...(hiding ? [hidingWords(hiding)] : [])];
}

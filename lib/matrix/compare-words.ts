import { count, numberWord } from "@/lib/format/words";
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

import { count, listOf } from "@/lib/format/words";
import { cellIndex } from "./cells";
import type { Matrix } from "./matrix";

interface Named {
  id: string;
  name: string;
}

/** At most this many rows are named in a sentence; the table has them all. */
const mostNamed = 5;

/**
 * The answer to “what is the difference?” as sentences: what each does in full and the other does not, and where the
 * differences lie.
 *
 * @param differing the rows in which the two are in different states, with only these two options.
 */
export function pairWords(a: Named, b: Named, differing: Matrix): string[] {
  if (differing.capabilities.length === 0) return [];
  const only = { a: fullOnly(a, b, differing), b: fullOnly(b, a, differing) };
  const rest = differing.capabilities.length - only.a.length - only.b.length;
  return [
    advantage(a, b, only.a),
    advantage(b, a, only.b),
    rest > 0
      ? `In ${count(rest, "further row")} neither is full and the limits differ.`
      : "There is no row in which neither is full and the limits differ.",
    mostly(differing),
  ];
}

// --

function fullOnly(one: Named, other: Named, matrix: Matrix): string[] {
  const cellOf = cellIndex(matrix);
  return matrix.capabilities
    .filter(({ id }) => cellOf(id, one.id)?.support === "full" && cellOf(id, other.id)?.support !== "full")
    .map(({ name }) => name);
}

function advantage(one: Named, other: Named, rows: readonly string[]): string {
  if (rows.length === 0) return `${one.name} does nothing in full that ${other.name} does not.`;
  const named = rows.length > mostNamed + 1 ? rows.slice(0, mostNamed) : rows;
  const more = rows.length - named.length;
  const list = more > 0 ? [...named, `${more} more`] : named;
  return `${one.name} does ${count(rows.length, "row")} in full that ${other.name} does not: ${listOf(list)}.`;
}

function mostly({ groups, capabilities }: Matrix): string {
  const [most] = [...groups].sort((a, b) => b.capabilities.length - a.capabilities.length);
  return `Most differences lie in ${most?.name.toLowerCase()}: ${most?.capabilities.length} of ${capabilities.length}.`;
}

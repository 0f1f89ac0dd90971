import { count } from "@/lib/format/words";
import type { Support } from "@/lib/schema/vocabulary";
import { cellIndex } from "./cells";
import type { Matrix } from "./matrix";

interface Named {
  id: string;
  name: string;
}

/** The differences of two options, sorted by what they mean for a reader. */
export interface PairAnswer {
  /** Rows that only the first, and only the second, does in full. */
  onlyA: Named[];
  onlyB: Named[];
  /** The difference in a few sentences. */
  words: string;
}

/** Unknown is not a no, and a question that makes no sense for one of the two tells nothing about the other. */
const open: readonly (Support | undefined)[] = ["unknown", "not-applicable", undefined];

/**
 * The answer to “what is the difference?”: what each does in full and the other does not, and where the differences lie.
 *
 * @param differing the rows in which the two are in different states, with only these two options.
 */
export function pairAnswer(a: Named, b: Named, differing: Matrix): PairAnswer {
  const onlyA = fullOnly(a, b, differing);
  const onlyB = fullOnly(b, a, differing);
  const unsettled = openRows(a, b, differing);
  const rest = differing.capabilities.length - onlyA.length - onlyB.length - unsettled;
  const sentences = [
    `${a.name} does ${count(onlyA.length, "row")} in full that ${b.name} does not, ${b.name} ${onlyB.length} that ${a.name} does not.`,
    rest > 0 && `In ${count(rest, "further row")} neither is full and the states differ.`,
    unsettled > 0 && `In ${count(unsettled, "row")} one of them is unknown or the question does not apply.`,
    largestShare(differing),
  ];
  return {
    onlyA,
    onlyB,
    words: differing.capabilities.length === 0 ? "" : sentences.filter(Boolean).join(" "),
  };
}

/** In how many rows two options differ: `They differ in 67 of 99 capabilities.` */
export function differWords(differing: Pick<Matrix, "capabilities">, same: Pick<Matrix, "capabilities">): string {
  const rows = differing.capabilities.length + same.capabilities.length;
  return `They differ in ${differing.capabilities.length} of ${count(rows, "capability", "capabilities")}.`;
}

// --

function fullOnly(one: Named, other: Named, matrix: Matrix): Named[] {
  const cellOf = cellIndex(matrix);
  return matrix.capabilities
    .filter(({ id }) => cellOf(id, one.id)?.support === "full" && !open.includes(cellOf(id, other.id)?.support))
    .map(({ id, name }) => ({ id, name }));
}

function openRows(a: Named, b: Named, matrix: Matrix): number {
  const cellOf = cellIndex(matrix);
  return matrix.capabilities.filter(({ id }) => [a, b].some((option) => open.includes(cellOf(id, option.id)?.support)))
    .length;
}

/** Null when no group stands out. */
function largestShare({ groups, capabilities }: Matrix): string | null {
  const [most, next] = [...groups].sort((a, b) => b.capabilities.length - a.capabilities.length);
  if (!most || !next || most.capabilities.length === next.capabilities.length) return null;
  return `The largest share, ${most.capabilities.length} of ${capabilities.length}, is in ${most.name.toLowerCase()}.`;
}

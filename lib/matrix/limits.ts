import { buildMatrix, type Matrix, type MatrixFacts, type MatrixSelection } from "./matrix";

/** What a view of the matrix leaves out and its cells do not show. */
export interface Limits {
  /** Names of the groups shown; empty for all. */
  groups: readonly string[];
  /** What rows have to match. */
  q: string;
  /** Only rows in which the options shown differ. */
  diff: boolean;
  /** What hiding interested claims did to the cells shown, when it is on. */
  hiding: { claims: number; states: number } | null;
}

/** @param matrix what the selection made of these facts. */
export function limitsOf(facts: MatrixFacts, selection: MatrixSelection, matrix: Matrix): Limits {
  const { groups, q, diff, hideInterested } = selection;
  return {
    groups: facts.groups.filter(({ id }) => groups?.includes(id)).map(({ name }) => name),
    q,
    diff,
    hiding: hideInterested ? whatHidingDid(facts, selection, matrix) : null,
  };
}

// --

/** Cell by cell: which rows match and differ can follow from what is hidden. */
function whatHidingDid(facts: MatrixFacts, { options, groups }: MatrixSelection, hidden: Matrix) {
  const all = buildMatrix(facts, { options, groups, q: "", diff: false, hideInterested: false });
  const before = new Map(all.cells.map((cell) => [`${cell.capability}.${cell.option}`, cell]));
  const pairs = hidden.cells.flatMap((now) => {
    const was = before.get(`${now.capability}.${now.option}`);
    return was ? [{ was, now }] : [];
  });
  return {
    claims: pairs.reduce((sum, { was, now }) => sum + was.claims.length - now.claims.length, 0),
    states: pairs.filter(({ was, now }) => was.support !== now.support).length,
  };
}

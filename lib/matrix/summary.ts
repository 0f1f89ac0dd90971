import { keepRows, type Matrix, type MatrixRow } from "./matrix";

/** A taste of the matrix: the first row of each group in which the options differ, at most `most` of them. */
export function sampleRows(matrix: Matrix, most: number): Matrix {
  const firsts = matrix.groups
    .map(({ id }) => matrix.capabilities.find((row) => row.group === id && row.differs)?.id)
    .filter((id) => id !== undefined)
    .slice(0, most);
  return keepRows(matrix, (row) => firsts.includes(row.id));
}

/** Every pair of options, each once, with the number of rows in which the two are in different states. */
export function differencesByPair(matrix: Matrix): { a: string; b: string; differing: number }[] {
  const states = new Map(matrix.cells.map((cell) => [`${cell.capability}.${cell.option}`, cell.support]));
  const ids = matrix.options.map((option) => option.id);
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).map((b) => ({
      a,
      b,
      differing: matrix.capabilities.filter(({ id }) => states.get(`${id}.${a}`) !== states.get(`${id}.${b}`)).length,
    })),
  );
}

/** Rows in which no option is full. */
export function rowsNobodyFills(matrix: Matrix): MatrixRow[] {
  return matrix.capabilities.filter((row) => !row.counts.full);
}

/** How many rows each option does in full, in option order. */
export function fullRows(matrix: Matrix): { id: string; name: string; full: number }[] {
  return matrix.options.map(({ id, name }) => ({
    id,
    name,
    full: matrix.cells.filter((cell) => cell.option === id && cell.support === "full").length,
  }));
}

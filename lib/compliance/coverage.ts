import { cellIndex } from "@/lib/matrix/cells";
import type { Matrix, MatrixCell } from "@/lib/matrix/matrix";
import type { CapabilityBlock } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";

/** From strongest to weakest. `unknown` stands before only `none`: what nobody can show must not look like cover. */
const fromStrongest: readonly Support[] = ["full", "addon", "enterprise", "partial", "preview", "unknown", "none"];

/**
 * How weak a state is, 0 for full. `not-applicable` is as weak as `none`: the question makes no sense for the option
 * because it has nothing of the kind, and a block asks for something to be there.
 */
export function weakness(state: Support): number {
  return fromStrongest.indexOf(state === "not-applicable" ? "none" : state);
}

/**
 * A chain is as strong as its weakest link: one row that is missing is not made up for by others that are full.
 *
 * @throws Error without states: a block takes at least one row, a covered requirement at least one block.
 */
export function weakest(states: readonly Support[]): Support {
  const lowest = Math.max(...states.map(weakness));
  const state = fromStrongest[lowest];
  if (!state) throw new Error("no states to weigh");
  return state;
}

/** One cell of the matrix, as a block takes it. */
export interface CoverageCell
  extends Pick<MatrixCell, "support" | "note" | "resource" | "since" | "grade" | "conflict" | "claims"> {
  row: { id: string; name: string };
}

/** How far one option covers one block. */
export interface Coverage {
  state: Support;
  /** In the order of the block's rows. */
  cells: CoverageCell[];
  /** The cells that make the state what it is: those as weak as it. */
  decides: CoverageCell[];
}

/** @throws Error when the matrix lacks a row or the option: content checks rule that out for published options. */
export function coverageOf(block: Pick<CapabilityBlock, "id" | "takes">, option: string, matrix: Matrix): Coverage {
  const cellAt = cellIndex(matrix);
  const names = new Map(matrix.capabilities.map(({ id, name }) => [id, name]));
  const cells = block.takes.map((row): CoverageCell => {
    const cell = cellAt(row, option);
    if (!cell) throw new Error(`${block.id} takes ${row}, which has no cell for ${option}`);
    const { support, note, resource, since, grade, conflict, claims } = cell;
    return { row: { id: row, name: names.get(row) ?? row }, support, note, resource, since, grade, conflict, claims };
  });
  const state = weakest(cells.map(({ support }) => support));
  return { state, cells, decides: cells.filter(({ support }) => weakness(support) === weakness(state)) };
}

/**
 * The cells worth telling: of a full block the first, which is its main row; of any other all that hold it back.
 */
export function tellingCells({ state, cells, decides }: Coverage): CoverageCell[] {
  return state === "full" ? cells.slice(0, 1) : decides;
}

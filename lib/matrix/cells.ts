import type { Matrix, MatrixCell } from "./matrix";

/** Looks a cell up by capability and option. */
export function cellIndex(
  matrix: Pick<Matrix, "cells">,
): (capability: string, option: string) => MatrixCell | undefined {
  const index = new Map(matrix.cells.map((cell) => [`${cell.capability}.${cell.option}`, cell]));
  return (capability, option) => index.get(`${capability}.${option}`);
}

/** `<capability>.<option>` in two: ids hold no full stop. */
export function splitCell(cell: string): [capability: string, option: string] {
  const [capability = "", option = ""] = cell.split(".");
  return [capability, option];
}

import { splitCell } from "@/lib/matrix/cells";
import * as paths from "@/lib/paths";

/** The row a cell belongs to, as a link to the cell in full. */
export function CellName({ cell, name }: { cell: string; name: string }) {
  return <a href={paths.capability(...splitCell(cell))}>{name}</a>;
}

import { paths } from "@/lib/paths";
import { splitCell } from "@/lib/revision/state";

/** The row a cell belongs to, as a link to the cell in full. */
export function CellName({ cell, name }: { cell: string; name: string }) {
  return <a href={paths.capability(...splitCell(cell))}>{name}</a>;
}

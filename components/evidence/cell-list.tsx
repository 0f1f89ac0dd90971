import type { CellDetail } from "@/lib/evidence/detail";
import { isUnsettled } from "@/lib/evidence/unsettled";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { OptionName } from "./option-mark";
import { SupportMark } from "./support-mark";

/** Cells that share something worth listing: open conflicts, unknowns. */
export function CellList({
  cells,
  empty,
  withState = false,
  withRule = false,
}: {
  cells: readonly CellDetail[];
  empty: string;
  withState?: boolean;
  withRule?: boolean;
}) {
  if (cells.length === 0) return <p className="mid">{empty}</p>;
  return (
    <ul className="cell-list">
      {cells.map((cell) => (
        <li key={`${cell.capability.id} ${cell.option.id}`}>
          <OptionName option={cell.option.id} name={cell.option.name} />
          <span>
            <a href={paths.capability(cell.capability.id, cell.option.id)}>{cell.capability.name}</a>
            <span className="quiet"> {withRule ? <Settled cell={cell} /> : cell.tally}</span>
          </span>
          {withState && <SupportMark support={cell.support} />}
        </li>
      ))}
    </ul>
  );
}

// --

/** `3 claims, 2 against 1, settled by rule 1`; `3 claims, left open by rule 4`. */
function Settled({ cell }: { cell: CellDetail }) {
  if (!cell.rule) return cell.tally;
  const open = isUnsettled(cell);
  return (
    <>
      {open ? count(cell.claims.length, "claim") : cell.tally}, {open ? "left open" : "settled"} by{" "}
      <a href={paths.rule(cell.rule.number)}>rule {cell.rule.number}</a>
    </>
  );
}

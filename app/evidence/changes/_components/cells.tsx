import { CellName } from "@/components/evidence/cell-name";
import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { splitCell } from "@/lib/matrix/cells";
import { movedParts } from "@/lib/revision/changes-words";
import type { CellChange } from "@/lib/revision/state";
import { hasCapability, hasOption, nameOfCapability, nameOfOption } from "../../../_data/names";

/** Cells in another state: which, and from what to what. */
export function OtherStates({ cells }: { cells: readonly CellChange[] }) {
  return (
    <ul className="cell-list">
      {cells.map(({ cell, before, after }) => (
        <li key={cell}>
          <Which cell={cell} />
          <span className="row">
            {before && <SupportMark support={before.support} />} <span className="quiet">now</span>{" "}
            {after && <SupportMark support={after.support} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Cells in the same state: which parts moved, and the note where it is one of them. */
export function OtherWords({ cells }: { cells: readonly CellChange[] }) {
  return (
    <ul className="cell-list">
      {cells.map((change) => (
        <li key={change.cell}>
          <Which cell={change.cell} />
          <span className="note">
            {movedParts(change).join(", ")}
            {change.after?.note && change.after.note !== change.before?.note && `; now “${change.after.note}”`}
          </span>
        </li>
      ))}
    </ul>
  );
}

// --

/** Option and row. A link only where today has both: an old revision may name what is gone. */
function Which({ cell }: { cell: string }) {
  const [capability, option] = splitCell(cell);
  const name = nameOfCapability(capability);
  return (
    <>
      <OptionName option={option} name={nameOfOption(option)} />
      {hasCapability(capability) && hasOption(option) ? <CellName cell={cell} name={name} /> : <span>{name}</span>}
    </>
  );
}

import type { CellDetail } from "@/lib/evidence/detail";
import { paths } from "@/lib/paths";
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
            <span className="quiet"> {cell.tally}</span>
            {withRule && cell.rule && (
              <span className="quiet">
                , settled by <a href={paths.rule(cell.rule.number)}>rule {cell.rule.number}</a>
              </span>
            )}
          </span>
          {withState && <SupportMark support={cell.support} />}
        </li>
      ))}
    </ul>
  );
}

import { SupportMark } from "@/components/evidence/support-mark";
import { Icon } from "@/components/ui/icon";
import type { MatrixCell } from "@/lib/matrix/matrix";
import { supportStates } from "@/lib/schema/vocabulary";

/** Only the states in view. */
export function MatrixLegend({ cells }: { cells: readonly MatrixCell[] }) {
  const present = supportStates.filter((state) => cells.some((cell) => cell.support === state));
  return (
    <div className="legend">
      {present.map((state) => (
        <SupportMark key={state} support={state} />
      ))}
      {cells.some((cell) => cell.conflict) && (
        <span className="interest">
          <Icon name="conflict" size={13} /> Sources disagree
        </span>
      )}
    </div>
  );
}

import { SupportMark } from "@/components/evidence/support-mark";
import { Icon } from "@/components/ui/icon";
import { isUnsettled } from "@/lib/evidence/unsettled";
import type { MatrixCell } from "@/lib/matrix/matrix";
import { supportStates } from "@/lib/schema/vocabulary";

/** Only the states in view. */
export function MatrixLegend({ cells }: { cells: readonly MatrixCell[] }) {
  const present = supportStates.filter((state) => cells.some((cell) => cell.support === state));
  return (
    <div className="legend">
      {present.map((state) => (
        <span key={state}>
          <SupportMark support={state} />
          {state === "unknown" && <span className="quiet">{unknownWords(cells)}</span>}
        </span>
      ))}
      {cells.some((cell) => cell.conflict) && (
        <span className="interest">
          <Icon name="conflict" size={13} /> Sources disagree
        </span>
      )}
    </div>
  );
}

// --

/** Unknown has two reasons, and only one of them is that nobody speaks of it. */
function unknownWords(cells: readonly MatrixCell[]): string {
  const unknown = cells.filter(({ support }) => support === "unknown");
  const unsettled = unknown.filter(isUnsettled).length;
  if (unsettled === 0) return "no source decides it";
  if (unsettled === unknown.length) return "sources cancel out";
  return `no source decides it; in ${unsettled} of ${unknown.length} cells sources cancel out`;
}

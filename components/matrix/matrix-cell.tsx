import { Icon } from "@/components/ui/icon";
import { supportWord } from "@/lib/evidence/words";
import type { MatrixCell } from "@/lib/matrix/matrix";
import { paths } from "@/lib/paths";

/** A cell: state, a few words why, and the way to its claims. */
export function MatrixCellLink({ cell }: { cell: MatrixCell }) {
  return (
    <a
      className={`cellb ${cell.support}`}
      href={paths.capability(cell.capability, cell.option)}
      data-capability={cell.capability}
      data-cell-option={cell.option}
    >
      <span className="st">
        <Icon name={cell.support} />
        {supportWord[cell.support]}
      </span>
      {cell.note && <span className="why">{cell.note}</span>}
      {cell.conflict && <Icon name="conflict" size={13} label="Sources disagree" className="cf" />}
    </a>
  );
}

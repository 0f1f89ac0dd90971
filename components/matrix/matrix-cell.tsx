import { Fragment } from "react";
import { Icon } from "@/components/ui/icon";
import { supportWord } from "@/lib/evidence/words";
import { count } from "@/lib/format/words";
import type { MatrixCell } from "@/lib/matrix/matrix";
import { nameParts } from "@/lib/matrix/name-parts";
import * as paths from "@/lib/paths";

/**
 * A cell: state, a few words why, and the way to its claims.
 *
 * @param claimsBelow the element that shows this cell's claims, when they are open in place.
 */
export function MatrixCellLink({
  cell,
  claimsBelow,
  overdue = false,
  notes = "",
  framed = false,
}: {
  cell: MatrixCell;
  claimsBelow?: string | undefined;
  /** Its check lies further back than its half-life. */
  overdue?: boolean;
  /** Numbers of its sources on the same page, for paper; empty where none are listed. */
  notes?: string;
  /** In a frame columns are narrow: long names in its note may break where a reader would. */
  framed?: boolean;
}) {
  return (
    <a
      className={`cellb ${cell.support}`}
      href={paths.capability(cell.capability, cell.option)}
      data-cell={`${cell.capability}.${cell.option}`}
      aria-expanded={claimsBelow ? true : undefined}
      aria-controls={claimsBelow}
    >
      <span className="st">
        <Icon name={cell.support} />
        {supportWord[cell.support]}
        {cell.conflict && <Icon name="conflict" size={13} label="Sources disagree" className="cf" />}
      </span>
      {cell.note && <span className="why">{framed ? <Breakable text={cell.note} /> : cell.note}</span>}
      {cell.conflict && <span className="why cf">{dissentWords(cell)}</span>}
      {overdue && <span className="why warn">Check overdue</span>}
      {notes && <span className="why print-only">Sources {notes}</span>}
    </a>
  );
}

// --

function Breakable({ text }: { text: string }) {
  return nameParts(text).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** `4 claims, 2 disagree`; where no rule settled it, `3 claims, none decides`; how many disagreed once may not be known. */
function dissentWords({ claims, disagreeing }: MatrixCell): string {
  if (disagreeing === 0) return count(claims.length, "claim");
  if (disagreeing === claims.length) return `${count(claims.length, "claim")}, none decides`;
  return `${count(claims.length, "claim")}, ${disagreeing} ${disagreeing === 1 ? "disagrees" : "disagree"}`;
}

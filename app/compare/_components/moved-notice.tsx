import { Notice } from "@/components/ui/notice";
import { supportWord } from "@/lib/evidence/words";
import { formatRevision } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import type { CellChange } from "@/lib/revision/state";
import { type CompareView, cellName } from "../../_data/compare";

const mostShown = 3;

/** Tells the reader of an older link what moved among the options in view since it was shared. */
export function MovedNotice({ moved, href }: { moved: NonNullable<CompareView["moved"]>; href: string }) {
  const made = `This link was made on the facts of ${formatRevision(moved.since)}.`;
  if (moved.changes.length === 0)
    return (
      <Notice kind="note">
        <p>{made} Nothing in this view has moved since.</p>
      </Notice>
    );
  return (
    <Notice kind="note" action={{ href, label: "Link to today’s facts" }}>
      <p>
        <b className="strong">{count(moved.changes.length, "cell")} moved since this link was made.</b> {made}
      </p>
      <ul>
        {moved.changes.slice(0, mostShown).map(({ cell, before, after }) => (
          <li key={cell}>
            {cellName(cell)}: {whatMoved(before, after)}
          </li>
        ))}
        {moved.changes.length > mostShown && <li>and {moved.changes.length - mostShown} more</li>}
      </ul>
    </Notice>
  );
}

// --

function whatMoved(before: CellChange["before"], after: CellChange["after"]): string {
  if (!before) return "new";
  if (!after) return "gone";
  if (before.support !== after.support) return `${supportWord[before.support]}, now ${supportWord[after.support]}`;
  return `still ${supportWord[after.support]}, on other words or claims`;
}

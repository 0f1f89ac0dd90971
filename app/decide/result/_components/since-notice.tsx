import { Notice } from "@/components/ui/notice";
import { verdictOf } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import { formatRevision } from "@/lib/format/date";
import { count, listOf } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import { splitCell } from "@/lib/revision/state";
import { cellName } from "../../../_data/compare";
import type { Since } from "../../../_data/decision";

const mostShown = 3;

/** What became of a shared recommendation: facts that moved, a changed method, or an edited address. */
export function SinceNotice({ since, nameOf }: { since: Since; nameOf: (option: string) => string }) {
  const { revision, got, then, changes, method, same } = since;
  const shared = got && (got.length > 0 ? listOf(got.map(nameOf)) : "no option");
  return (
    <Notice kind={same ? "note" : "warn"}>
      <p>
        <b className="strong">
          {shared === null
            ? "This link names no recommendation."
            : same
              ? "The recommendation is the one that was shared."
              : `When it was shared, this link recommended ${shared}. Today the answer is another.`}
        </b>{" "}
        {revision && `It was made on the facts of ${formatRevision(revision)}. `}
        {method && (
          <>
            It was made with version {method} of the <a href={`${paths.method}#decision-changes`}>method</a>.{" "}
          </>
        )}
        {revision === null &&
          !method &&
          !same &&
          "Facts and method are those of the link: its answers were changed since."}
      </p>
      {then && !same && <p>On the facts of then, today’s method says: {verdictOf(then, nameOf)}</p>}
      {revision && (
        <p>
          {changes.length === 0
            ? "No cell that this decision rests on has moved since."
            : `${count(changes.length, "cell")} that this decision rests on moved since:`}
        </p>
      )}
      {changes.length > 0 && (
        <ul>
          {changes.slice(0, mostShown).map(({ cell, before, after }) => (
            <li key={cell}>
              <a href={paths.capability(...splitCell(cell))}>{cellName(cell)}</a>:{" "}
              {before ? supportWord[before.support] : "new"}
              {after && before && before.support === after.support
                ? ", still so on other words or claims"
                : `, now ${after ? supportWord[after.support] : "gone"}`}
            </li>
          ))}
          {changes.length > mostShown && <li>and {changes.length - mostShown} more</li>}
        </ul>
      )}
    </Notice>
  );
}

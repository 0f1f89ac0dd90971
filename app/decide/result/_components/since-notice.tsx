import { Notice } from "@/components/ui/notice";
import type { Since } from "@/lib/decision/since";
import { sinceWords } from "@/lib/decision/since-words";
import type { Telling } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import { formatRevision } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import { splitCell } from "@/lib/matrix/cells";
import * as paths from "@/lib/paths";
import { cellName } from "../../../_data/compare";
import type { ResultLinks } from "../../../_data/result-links";

const mostShown = 3;

/** What became of a shared recommendation: facts that moved, a changed method, or an edited address. */
export function SinceNotice({
  since,
  telling,
  asShared,
  links,
}: {
  since: Since;
  telling: Telling;
  /** It is shown with the facts of the link's revision. */
  asShared: boolean;
  links: Pick<ResultLinks, "asShared" | "today">;
}) {
  const { revision, changes, figures, method } = since;
  const { differs, recommended, because } = sinceWords(since, telling.nameOf, "This link", asShared);
  const made = revision && `Made on the facts of ${formatRevision(revision)}.`;
  return (
    <Notice kind={differs ? "warn" : "note"}>
      <p>
        <b className="strong">{recommended ?? made}</b> {recommended && made} {because}{" "}
        {method && <a href={`${paths.methodDecision}#decision-changes`}>How the method changed</a>}
      </p>
      {revision && (
        <p>
          {figuresText[figures]}{" "}
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
      {links.asShared && (
        <p>
          {asShared ? (
            <>
              This is how it stood then, by today’s method. <a href={links.today}>See it with today’s facts</a>
            </>
          ) : (
            <a href={links.asShared}>See it as it was shared</a>
          )}
        </p>
      )}
    </Notice>
  );
}

// --

const figuresText: Record<Since["figures"], string> = {
  moved: "Figures of the calculator have moved.",
  same: "The figures of the calculator are the same.",
  "not-kept": "That revision kept no figures: cost and latency are today’s.",
};

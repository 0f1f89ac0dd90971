import { Notice } from "@/components/ui/notice";
import type { Cause, Since } from "@/lib/decision/since";
import type { Telling } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import { formatRevision } from "@/lib/format/date";
import { count, listOf } from "@/lib/format/words";
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
  const { revision, got, changes, figures, method, cause } = since;
  const shared = got && (got.length > 0 ? listOf(got.map(telling.nameOf)) : "no option");
  const made = revision && `Made on the facts of ${formatRevision(revision)}.`;
  return (
    <Notice kind={cause === "same" ? "note" : "warn"}>
      <p>
        <b className="strong">
          {cause !== "same"
            ? `This link says that it recommended ${shared}. Today’s answer is another.`
            : shared === null
              ? made
              : "The recommendation is the one that was shared."}
        </b>{" "}
        {shared !== null && made}{" "}
        {method && (
          <>
            It was made with version {method} of the <a href={`${paths.methodDecision}#decision-changes`}>method</a>.{" "}
          </>
        )}
        {causeText[cause]}
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

const causeText: Record<Cause, string> = {
  same: "",
  facts: "On the facts of then the answer is the shared one: facts have moved.",
  method: "The method has changed since.",
  edited: "Facts and method are not the cause: the link was edited, or its answers were.",
  mixed: "Facts have moved, but those of then do not give the shared answer either.",
  untold: "It names no facts that this copy could compare with, so the cause cannot be told.",
};

const figuresText: Record<Since["figures"], string> = {
  moved: "Figures of the calculator have moved.",
  same: "The figures of the calculator are the same.",
  "not-kept": "That revision kept no figures: cost and latency are today’s.",
};

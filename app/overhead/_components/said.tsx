import { Notice } from "@/components/ui/notice";
import { many } from "@/lib/format/quantity";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { labelOf } from "@/lib/overhead/labels";

/** The page's one quotable sentence. */
export function Finding({ shown }: { shown: Calculation }) {
  return (
    <>
      <span className="finding">{shown.finding}</span>
      {shown.answer && <span className="answer">{shown.answer}</span>}
      <span className="note">
        Ranges, not averages. Costs suppose what the charts request by default. How each number is made, and from which
        figures, stands below.{" "}
        <a className="jump no-print" href="#results">
          Skip to the results
        </a>
      </span>
    </>
  );
}

/**
 * Which fields could not be used, and whose result stands below.
 *
 * @param last the result below is the last one of a form without mistakes.
 */
export function Stale({
  problems,
  shown,
  last,
  words,
}: {
  problems: Calculation["problems"];
  shown: Calculation;
  last: boolean;
  words: OverheadInputs["words"];
}) {
  if (problems.length === 0) return null;
  const size = many(shown.values.pods, "pod");
  return (
    <Notice kind="warn">
      <p>
        <b className="strong">
          {last
            ? `This is the last valid result, for ${size}.`
            : `This result, for ${size}, uses defaults in place of what could not be read.`}
        </b>{" "}
        Correct:{" "}
        {problems.map(({ parameter }, index) => (
          <span key={parameter}>
            {index > 0 && ", "}
            <a href={`#${parameter}`}>{labelOf(parameter, words)}</a>
          </span>
        ))}
        .
      </p>
    </Notice>
  );
}

/** What a screen reader hears once the form has come to rest: the finding, or which fields stand in its way. */
export function spokenResult(
  { finding, answer }: Calculation,
  problems: Calculation["problems"],
  words: OverheadInputs["words"],
) {
  if (problems.length === 0) return `${finding} ${answer ?? ""}`.trim();
  const told = problems.map(
    ({ parameter, expected, hint = "" }) => `${labelOf(parameter, words)}: enter ${expected}. ${hint}`,
  );
  return `Not understood: ${told.join(" ")}`;
}

/** Notices on a result, those of one kind together. */
export function ResultNotices({ shown, kind }: { shown: Calculation; kind: "warn" | "note" }) {
  const notices = shown.notices.filter((notice) => notice.kind === kind);
  if (notices.length === 0) return null;
  return (
    <Notice kind={kind}>
      {notices.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}

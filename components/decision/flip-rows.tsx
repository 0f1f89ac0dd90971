import type { ReactNode } from "react";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox } from "@/components/ui/section";
import type { DecisionWords } from "@/lib/decision/words";
import * as paths from "@/lib/paths";

/** Rows shown at once; the rest opens. */
const shownAtOnce = 8;

interface FlipRow {
  key: string;
  text: ReactNode;
  /** Who comes first then; null when nothing is left. */
  leader: string | null;
}

/** What would put another option first, a line each, the first few at once. */
export function FlipRows({
  rows,
  what,
  head,
  words,
}: {
  rows: readonly FlipRow[];
  /** What the rows are, for who cannot see them. */
  what: string;
  head: string;
  words: DecisionWords;
}) {
  const rest = rows.slice(shownAtOnce);
  return (
    <>
      <Rows rows={rows.slice(0, shownAtOnce)} label={what} head={head} words={words} />
      {rest.length > 0 && (
        <details className="fold">
          <summary>{rest.length} more</summary>
          <Rows rows={rest} label={`${what}: more`} head={head} words={words} />
        </details>
      )}
    </>
  );
}

// --

function Rows({
  rows,
  label,
  head,
  words,
}: {
  rows: readonly FlipRow[];
  label: string;
  head: string;
  words: DecisionWords;
}) {
  return (
    <ScrollBox label={label}>
      <table className="t flips">
        <caption className="vh">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Then first</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, leader, text }) => (
            <tr key={key}>
              <th scope="row">{text}</th>
              <td>
                {leader ? (
                  <OptionName option={leader} name={words.options[leader] ?? leader} href={paths.option(leader)} />
                ) : (
                  "nothing is left"
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

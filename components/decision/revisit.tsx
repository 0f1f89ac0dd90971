import { SupportMark } from "@/components/evidence/support-mark";
import type { DueMonth, RevisitDate, Revisit as What } from "@/lib/decision/revisit";
import type { DecisionWords } from "@/lib/decision/words";
import { formatDate } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { CellLink } from "./cell-link";

/** Proposed last day of the decision record, and what would be a reason to decide again before it. */
export function Revisit({ revisit, words }: { revisit: What; words: DecisionWords }) {
  const { option, from, expiry, dates, due, open } = revisit;
  return (
    <div className="stack loose">
      <p className="body">
        Let this decision expire on <b className="strong">{formatDate(expiry.on)}</b>,{" "}
        {expiry.by ? (
          <>
            the day of “<DateLink date={expiry.by} />
            ”, if not decided again before.
          </>
        ) : (
          <>
            a year after the facts of {formatDate(from)}: no end of support within it is known for the newest release of{" "}
            <a href={paths.option(option)}>{words.options[option] ?? option}</a>.
          </>
        )}
      </p>
      <div className="cols">
        <div className="c6 stack">
          <h3 className="t3">Dates that touch it</h3>
          {dates.length === 0 ? <p>None is known.</p> : <Dates dates={dates} />}
        </div>
        <div className="c6 stack">
          <h3 className="t3">Facts to check again</h3>
          <Due due={due} option={option} words={words} />
        </div>
      </div>
      {open.length > 0 && (
        <div className="stack">
          <h3 className="t3">Cells that may change for the better</h3>
          <ul className="reasons">
            {open.map(({ row, support }) => (
              <li key={row}>
                <span className="sign" aria-hidden="true">
                  –
                </span>
                <div>
                  {words.rows[row] ?? row} <SupportMark support={support} />
                  <span className="from">
                    {support === "preview"
                      ? "Decide again when its project calls it ready for production. "
                      : "Decide again when a source settles it, or your trial does. "}
                    <CellLink capability={row} option={option} words={words} />
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

// --

const DateLink = ({ date: { id, title } }: { date: RevisitDate }) => <a href={`${paths.dates}#${id}`}>{title}</a>;

function Dates({ dates }: { dates: readonly RevisitDate[] }) {
  return (
    <ol className="dl">
      {dates.map((date) => (
        <li key={date.id}>
          <span className="when">{date.on ? formatDate(date.on) : "No date yet"}</span>
          <span>
            <DateLink date={date} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Months in which cells of rows that count outlive their half-life. */
function Due({ due, option, words }: { due: readonly DueMonth[]; option: string; words: DecisionWords }) {
  return (
    <ol className="dl">
      {due.map(({ month, first, rows }) => (
        <li key={month}>
          <span className="when">{formatDate(month)}</span>
          <details className="fold">
            <summary>
              {count(rows.length, "cell")}, the first by {formatDate(first)}
            </summary>
            <ul>
              {rows.map((row) => (
                <li key={row}>
                  <a href={paths.capability(row, option)}>{words.rows[row] ?? row}</a>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ol>
  );
}

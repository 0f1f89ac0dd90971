import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import type { Trial as OneTrial, TrialMeasure, TrialRow } from "@/lib/decision/trial";
import { exitText, expectedText, measureWord, whyOf } from "@/lib/decision/trial-words";
import type { DecisionWords } from "@/lib/decision/words";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { SizeName } from "@/lib/schema/decision-vocabulary";
import type { Support } from "@/lib/schema/vocabulary";
import { CellLink } from "./cell-link";

interface Told {
  /** What counts as yes, by row. */
  exits: Readonly<Record<string, string>>;
  /** The sizes that figures are for. */
  sizes: Record<SizeName, number>;
  /** The calculator at that size. */
  overheadHref: string;
  words: DecisionWords;
}

/** What to verify before the decision holds: facts of which something is in doubt, and figures; each with its exit criterion. */
export function Trials({ trials, ...told }: { trials: readonly OneTrial[] } & Told) {
  const [only] = trials;
  if (trials.length === 1 && only) return <Trial trial={only} {...told} />;
  return (
    <div className="side-by-side">
      {trials.map((trial) => (
        <div className="stack" key={trial.option}>
          <h3 className="t3">
            <OptionName
              option={trial.option}
              name={told.words.options[trial.option] ?? trial.option}
              href={paths.option(trial.option)}
            />
          </h3>
          <Trial trial={trial} {...told} />
        </div>
      ))}
    </div>
  );
}

// --

function Trial({ trial: { option, rows, rest, measures }, ...told }: { trial: OneTrial } & Told) {
  if (rows.length + measures.length === 0)
    return <p>Nothing: no row that counts is in doubt, and nothing is to be measured.</p>;
  return (
    <>
      {rows.length > 0 && <p className="strong">To try</p>}
      <ol className="reasons">
        {rows.map((row, index) => (
          <li key={row.row}>
            <span className="sign">{index + 1}</span>
            <Row row={row} option={option} {...told} />
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <details className="fold">
          <summary>{count(rest.length, "more row", "more rows")}, in the same order</summary>
          <ul className="reasons">
            {rest.map((row) => (
              <li key={row.row}>
                <span className="sign" aria-hidden="true">
                  –
                </span>
                <Row row={row} option={option} {...told} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {measures.length > 0 && (
        <>
          <p className="strong">To measure at your size</p>
          <ul className="reasons">
            {measures.map((measure) => (
              <li key={measure.what}>
                <span className="sign" aria-hidden="true">
                  –
                </span>
                <Measure measure={measure} {...told} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row({ row, option, exits, words }: { row: TrialRow; option: string } & Told) {
  return (
    <div>
      {words.rows[row.row] ?? row.row} <SupportMark support={row.cell.support} />
      <span className="from">
        {whyOf(row, words.questions).map((why) => `${why} `)}
        <CellLink capability={row.row} option={option} words={words} />
      </span>
      <span className="block">
        <span className="quiet">{passedWhen(row.cell.support)}: </span>
        {exits[row.row]}
      </span>
    </div>
  );
}

/** What a cell says is limited or absent may be so: then the trial is passed by somebody who bears it. */
const passedWhen = (support: Support) =>
  support === "full" || support === "unknown"
    ? "Passed when"
    : "Passed when this holds, or when its lack is accepted on record";

function Measure({ measure, sizes, overheadHref }: { measure: TrialMeasure } & Told) {
  const latency = measure.what === "latency" || measure.what === "waypoint-latency";
  const anchor = latency ? "latency" : measure.what;
  return (
    <div>
      {measureWord[measure.what]}
      <span className="from">
        Expected: {expectedText(measure)}.{" "}
        <a className="pointer" href={`${overheadHref}#${anchor}`}>
          Calculation and its sources
        </a>
      </span>
      <span className="block">
        <span className="quiet">Passed when: </span>
        {exitText(measure, sizes)}
      </span>
    </div>
  );
}

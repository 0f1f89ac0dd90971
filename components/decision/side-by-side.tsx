import { OptionMark, OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { ScrollBox } from "@/components/ui/section";
import { amount } from "@/lib/decision/reason-words";
import type { Score } from "@/lib/decision/score";
import type { ComparedCriterion, ComparedRow, SideBySide } from "@/lib/decision/side-by-side";
import { type DecisionWords, percent } from "@/lib/decision/words";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";

/** Two ranked options, criterion by criterion, with the rows in which they differ and whose is better. */
export function SideBySideTable({
  pair,
  overheadHref,
  words,
}: {
  pair: SideBySide;
  /** The calculator at the reader’s size. */
  overheadHref: string;
  words: DecisionWords;
}) {
  const { options, totals, difference, beats, criteria, measures } = pair;
  const [first, second] = options.map((option) => words.options[option] ?? option);
  const label = `${first} and ${second} side by side`;
  const ahead = { options, words };
  return (
    <>
      <p className="body">
        {first} is ahead of {second} in {percent(beats)} of weightings (<a href={`${paths.method}#decision`}>how</a>).
      </p>
      <ScrollBox label={label}>
        <table className="t profile beside">
          <caption className="vh">{label}</caption>
          <thead>
            <tr>
              <th scope="col">Criterion, and rows that differ</th>
              {options.map((option) => (
                <th scope="col" key={option}>
                  <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
                </th>
              ))}
              <th scope="col">Ahead by</th>
            </tr>
          </thead>
          {criteria.map((one) => (
            <Criterion key={one.criterion} {...one} {...ahead} />
          ))}
          {measures.length > 0 && (
            <tbody>
              <tr className="grp">
                <th scope="rowgroup" colSpan={4}>
                  At your size
                </th>
              </tr>
              {measures.map(({ measure, of }) => (
                <tr key={measure}>
                  <th scope="row">
                    <a href={`${overheadHref}#${measure}`}>{measureName[measure]}</a>
                  </th>
                  {options.map((option, index) => (
                    <td key={option}>
                      <Who option={option} words={words} />
                      {of[index] ? amount(of[index]) : "no figure was found"}
                    </td>
                  ))}
                  <td className="lead-by" />
                </tr>
              ))}
            </tbody>
          )}
          <tfoot>
            <tr>
              <th scope="row">Total, with its range</th>
              {options.map((option, index) => (
                <td key={option}>
                  <Who option={option} words={words} />
                  <Total score={totals[index]} />
                </td>
              ))}
              <Ahead difference={difference} {...ahead} />
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </>
  );
}

// --

/** Small parts of a total of 1: with two digits they would not add up to what is read. */
const digits = 3;

const measureName = { cost: "Cost per month, at list price", latency: "Added to a call, at p90" } as const;

type Sides = Pick<SideBySide, "options"> & { words: DecisionWords };

function Criterion({ criterion, weight, contributions, difference, rows, same, ...sides }: ComparedCriterion & Sides) {
  const { options, words } = sides;
  return (
    <tbody>
      <tr className="grp">
        <th scope="rowgroup">
          <a href={paths.criterion(criterion)}>{words.criteria[criterion]?.name ?? criterion}</a>{" "}
          <span className="note">
            weight {weight.toFixed(2)}
            {same > 0 && `; ${count(same, "row")} ${same === 1 ? "does" : "do"} not differ`}
          </span>
        </th>
        {options.map((option, index) => (
          <td key={option}>
            <Who option={option} words={words} />
            {contributions[index]?.toFixed(digits)}
          </td>
        ))}
        <Ahead difference={difference} {...sides} />
      </tr>
      {rows.map((row) => (
        <Row key={row.capability} {...row} {...sides} />
      ))}
    </tbody>
  );
}

function Row({ capability, supports, difference, ...sides }: ComparedRow & Sides) {
  const { options, words } = sides;
  const name = words.rows[capability] ?? capability;
  return (
    <tr>
      <th scope="row">{name}</th>
      {options.map((option, index) => {
        const note = words.cells[`${capability}.${option}`]?.note;
        return (
          <td key={option}>
            <Who option={option} words={words} />
            <a href={paths.capability(capability, option)}>
              <SupportMark support={supports[index] ?? "unknown"} />
              <span className="vh">
                : {name}, {words.options[option]}
              </span>
            </a>
            {note && <span className="claim-where">{note}</span>}
          </td>
        );
      })}
      <Ahead difference={difference} {...sides} />
    </tr>
  );
}

function Total({ score }: { score: Score | undefined }) {
  if (!score) return null;
  const [low, typical, high] = [score.low, score.typical, score.high].map((value) => value.toFixed(digits));
  return (
    <>
      <b className="strong">{typical}</b>
      {low !== high && (
        <span className="note">
          {" "}
          {low} – {high}
        </span>
      )}
    </>
  );
}

/** Whose it is, where the head of the column is out of sight. */
const Who = ({ option, words }: { option: string; words: DecisionWords }) => (
  <span className="who">
    <OptionName option={option} name={words.options[option] ?? option} />
  </span>
);

/** Who is better, and by how much of the total. */
function Ahead({ difference, options, words }: { difference: number } & Sides) {
  const by = Math.abs(difference);
  const better = difference > 0 ? options[0] : options[1];
  return (
    <td className="lead-by">
      {by < 1e-9 ? (
        <span className="quiet">even</span>
      ) : (
        <>
          <span className="opt">
            <OptionMark option={better} />
            {words.options[better] ?? better}
          </span>{" "}
          <span className="nw">{by < 0.0005 ? "under 0.001" : by.toFixed(digits)}</span>
        </>
      )}
    </td>
  );
}

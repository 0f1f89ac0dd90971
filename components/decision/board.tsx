import { ScrollBox, Section } from "@/components/ui/section";
import { boardChanges, boardReasons, boardRisks, type Point } from "@/lib/decision/record/board";
import { changeText } from "@/lib/decision/record/changes";
import { type DecisionRecord, monthlyText } from "@/lib/decision/record/record";
import { percent } from "@/lib/decision/words";
import { formatDate } from "@/lib/format/date";
import { formatExact } from "@/lib/format/quantity";

/**
 * A decision on one page of paper, upright A4, for those who approve it. On screen the same in one column.
 *
 * @param address of the result, as text: paper has no links.
 */
export function Board({ record, address }: { record: DecisionRecord; address: string }) {
  const { verdict, confidence, expires, revision, method, date, outcome } = record;
  return (
    <article className="board">
      <header className="stack">
        <p className="quiet">Decision on a service mesh, for approval. Facts of {formatDate(date)}.</p>
        <h1 className="verdict">{verdict}</h1>
        <p>{confidence}</p>
      </header>
      {outcome.kind === "none" ? (
        <Section title="What would have to go">
          <ul className="points">
            {record.dropping.slice(0, 3).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      ) : (
        <>
          <div className="halves">
            <Points title="Why" points={boardReasons(record)} otherwise="Nothing in the rows that count." />
            <Points
              title="Risks"
              points={boardRisks(record)}
              otherwise="Nothing in the rows that count speaks against it."
            />
          </div>
          <Section title="Beside the next two" aside={`Compute at list price for ${record.sizes}`}>
            <Options record={record} />
          </Section>
        </>
      )}
      <div className="halves">
        <OwnCost record={record} />
        <Section title="What would change this">
          <ul className="points">
            {boardChanges(record).map((one) => (
              <li key={one.id}>
                {changeText(one)} <a href={one.address}>Show</a>
              </li>
            ))}
            {record.changes.length === 0 && <li>No single answer, weight or fact puts another option first.</li>}
          </ul>
        </Section>
      </div>
      <Section title="Approval" aside={expires ? `Expires on ${formatDate(expires.on)}` : "Nothing to let expire"}>
        <Approval />
      </Section>
      <p className="note">
        Revision {revision}, version {method} of the method. <span className="link-text">{address}</span>
      </p>
    </article>
  );
}

// --

function Points({ title, points, otherwise }: { title: string; points: readonly Point[]; otherwise: string }) {
  return (
    <Section title={title}>
      <ul className="points">
        {points.map(({ name, text, address, at }) => (
          <li key={`${name} ${text}`}>
            {name && <b className="strong">{name}. </b>}
            {text} <a href={address}>{at}</a>
          </li>
        ))}
        {points.length === 0 && <li>{otherwise}</li>}
      </ul>
    </Section>
  );
}

function Options({ record: { options, amounts, rivals, outcome, stays } }: { record: DecisionRecord }) {
  const costOf = (option: string) => {
    const found = amounts.find((one) => one.option === option);
    return found ? monthlyText(found) : "no figure";
  };
  const [first = ""] = outcome.options;
  const leader = options.find(({ id }) => id === first);
  return (
    <ScrollBox label="The option recommended and the next two">
      <table className="t">
        <caption className="vh">The option recommended and the next two</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col" className="num">
              First in
            </th>
            <th scope="col">Cost</th>
            <th scope="col">Why it is not first</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{leader?.name}</th>
            <td className="num">{leader?.share === null || leader === undefined ? "" : percent(leader.share)}</td>
            <td>{costOf(first)}</td>
            <td>{stays ? "Runs today" : outcome.kind === "tie" ? "Leads a tie" : "Recommended"}</td>
          </tr>
          {rivals.map(({ option, name, share, behind, address }) => (
            <tr key={option}>
              <th scope="row">{name}</th>
              <td className="num">{share === null ? "out" : percent(share)}</td>
              <td>{costOf(option)}</td>
              <td>
                {behind} <a href={address}>Show</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The reader's own figures: beside the computed ones, never in them. */
function OwnCost({ record: { own } }: { record: DecisionRecord }) {
  return (
    <Section title="Your own input">
      {own.lines.length === 0 ? (
        <p>None: people, licences and support are not in the cost above.</p>
      ) : (
        <dl className="own-sums">
          {own.lines.map(({ what, value }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {own.perMonth !== null && (
            <div>
              <dt>Sum, beside the cost above</dt>
              <dd>${formatExact(own.perMonth)} per month</dd>
            </div>
          )}
        </dl>
      )}
      {own.incomplete && <p className="note">{own.incomplete}</p>}
    </Section>
  );
}

/** Four eyes: two lines to be written on. */
function Approval() {
  return (
    <table className="t sign-here">
      <caption className="vh">Approval by two people</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col">Decision</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {["first", "second"].map((line) => (
          <tr key={line}>
            <td />
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Section } from "@/components/ui/section";
import type { DecisionWords } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import * as paths from "@/lib/paths";
import type { Criterion } from "@/lib/schema/types";

/** What is judged, with the rows behind each criterion. */
export function Criteria({ criteria, words }: { criteria: readonly Criterion[]; words: DecisionWords }) {
  return (
    <Section
      title="Criteria"
      id="criteria"
      aside="Bold rows always count, those that read HTTP once an answer asks for HTTP; the others when an answer wants them"
    >
      <dl className="spec">
        {criteria.map((criterion) => (
          <div className="contents" key={criterion.id}>
            <dt id={`criterion-${criterion.id}`}>{criterion.name}</dt>
            <dd className="body">
              {criterion.means} <Rows criterion={criterion} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

// --

function Rows({ criterion: { by }, words }: { criterion: Criterion; words: DecisionWords }) {
  if (by.kind === "cost") return <a href={paths.overhead}>From the calculator</a>;
  if (by.kind === "latency") return <a href={`${paths.overhead}#latency`}>From the calculator</a>;
  if (by.kind === "switching")
    return (
      <span className="note block">
        Counts once a mesh runs today. Of the rows asked for that it offers, the share that another option is configured
        for by the same kind of object.
      </span>
    );
  const worthless = supportWord["not-applicable"].toLowerCase();
  return (
    <span className="note block">
      {by.rows.map((row, index) => (
        <span key={row}>
          {index > 0 && " · "}
          <a className={by.always.includes(row) ? "strong" : undefined} href={paths.capability(row)}>
            {words.rows[row]}
          </a>
        </span>
      ))}
      {by.notApplicable === 1 && ` · ${worthless} is worth 1: there is nothing to carry`}
    </span>
  );
}

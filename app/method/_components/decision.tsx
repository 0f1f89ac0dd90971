import { Section } from "@/components/ui/section";
import type { DecisionModel } from "@/lib/decision/model";
import { percent } from "@/lib/decision/words";
import { formatDate } from "@/lib/format/date";
import { formatExact } from "@/lib/format/quantity";
import * as paths from "@/lib/paths";

/** The decision in short; its own page has all of it. Anchors of before lead on. */
export function DecisionMethodSection({ model: { questions, criteria, method } }: { model: DecisionModel }) {
  const newest = method.changes.at(-1);
  return (
    <Section title="How a recommendation is computed" id="decision" aside={`Version ${method.version}`}>
      <p className="body">
        Musts eliminate: an option whose cell is in another state than the one demanded is out, and answer and cell are
        named. Criteria score what is left, by the rows that the answers ask for, and the answers weigh them.{" "}
        {formatExact(method.draws)} draws of weights and of unknown facts tell how sure it is: the best option is called
        clear when it wins {percent(method.clearShare)} of them against each rival, and a tie when it wins fewer than{" "}
        {percent(method.tieShare)} against one. No answer gives points to an option: it names rows and criteria, and one
        asks what runs today.
      </p>
      <p className="body">
        <a href={paths.methodDecision}>All {questions.length} questions, rules and points, and whom each favours</a>
      </p>
      <p className="body" id="wins">
        <a href={`${paths.methodDecision}#wins`}>Who leads how often over answers at random</a>, and why some lead
        seldom.
      </p>
      <p className="body" id="criteria">
        Criteria:{" "}
        {criteria.map(({ id, name }, index) => (
          <span key={id} id={`criterion-${id}`}>
            {index > 0 && " · "}
            <a href={paths.criterion(id)}>{name}</a>
          </span>
        ))}
      </p>
      <p className="body" id="decision-changes">
        {newest && `Version ${newest.version} is of ${formatDate(newest.on)}. `}
        <a href={`${paths.methodDecision}#decision-changes`}>Changes of the method</a>
      </p>
    </Section>
  );
}

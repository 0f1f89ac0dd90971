import { Section } from "@/components/ui/section";
import { percent } from "@/lib/decision/words";
import { formatDate } from "@/lib/format/date";
import { formatExact } from "@/lib/format/quantity";
import type { DecisionMethod } from "@/lib/schema/types";

/** How a recommendation is computed, with the very numbers it is computed with. */
export function Rules({ method }: { method: DecisionMethod }) {
  const { scale, worst, draws, clearShare, tieShare, basePoints } = method;
  return (
    <Section title="Rules" id="decision" aside={`Version ${method.version}`}>
      <ol className="body stack list-decimal ps-5">
        <li id="musts">
          <b className="strong">Musts eliminate.</b> An answer may demand rows of the matrix in certain states. An
          option whose cell is in another state is out, and answer and cell are named. Unknown never eliminates; it
          warns, and then nothing is called clear. A budget for latency or cost rules out options whose lowest figure is
          above it.
        </li>
        <li id="scores">
          <b className="strong">Criteria score.</b> Rows count when an answer wants them; a few always count. The score
          is the mean of the rows that count. A row that is a must counts as a want too. Full is worth {scale.full},
          add-on {scale.addon}, partial {scale.partial}, enterprise {scale.enterprise.withContract} with a contract and{" "}
          {scale.enterprise.without} without, preview {scale.preview}, none {scale.none}; unknown is anything from 0 to
          1.
        </li>
        <li id="measures">
          <b className="strong">Measures have fixed scales.</b> Cost is worth 1 at $0 and 0 at ${worst.costPerPod} a
          month for each pod; added latency is worth 1 at 0 ms and 0 at {worst.latencyMs} ms for a call at p90. An
          option that drops out never moves the others.
        </li>
        <li id="weights">
          <b className="strong">Answers weigh.</b> Each criterion that counts has {basePoints} point, and each answer
          adds 0 to 3; the reader may move the points of each. Weights are points divided by their sum; the total is the
          weighted mean.
        </li>
        <li id="draws">
          <b className="strong">{formatExact(draws)} draws test it</b> (stochastic multicriteria acceptability
          analysis): weights at random in the order of the points, scores at random within their ranges, as often below
          the typical value as above. The share of draws in which an option is first stands beside the recommendation.
        </li>
        <li id="confidence">
          <b className="strong">Words say how sure it is.</b> The leader is the option that its strongest rival beats
          least often. “Best, and hardly any weighting says otherwise” when the leader wins {percent(clearShare)} of
          draws against each rival; “no proven difference” when it wins fewer than {percent(tieShare)} against one;
          “most likely” between the two.
        </li>
      </ol>
      <p className="body">
        No mesh is judged by the same rows. What it does not do is none where it is asked for; where there is no proxy
        to upgrade, there is no burden, which is worth 1. Add-ons count as features, but neither their cost nor their
        upkeep is known, so no mesh with many add-ons looks lighter than it is. Waypoints of Istio ambient are in its
        cost once an answer asks for something that reads HTTP; what they add to latency was not measured.
      </p>
      <p className="body">
        “I don’t know” rules out nothing, leaves the weights of its question open, and the result lists what each answer
        would change. Sizes that are not given follow those that are, in the proportions of the calculator’s example.
        What would change a result is tried at typical values, without draws. The result depends on answers, revision
        and version of the method, never on the day.
      </p>
    </Section>
  );
}

/** Versions of the method, newest first. */
export function MethodChanges({ method }: { method: DecisionMethod }) {
  return (
    <Section title="Changes of the method" id="decision-changes">
      <dl className="spec">
        {[...method.changes].reverse().map(({ version, on, what }) => (
          <div className="contents" key={version}>
            <dt>
              Version {version}, {formatDate(on)}
            </dt>
            <dd className="body">{what}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

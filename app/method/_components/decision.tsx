import { WeightBar } from "@/components/chart/weight-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import type { DecisionModel } from "@/lib/decision/model";
import type { Wins } from "@/lib/decision/wins";
import { type DecisionWords, percent } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import { formatExact } from "@/lib/format/quantity";
import * as paths from "@/lib/paths";
import type { Criterion } from "@/lib/schema/types";

/** How a recommendation is computed, with the very numbers it is computed with. */
export function DecisionMethodSection({
  model: { criteria, method },
  wins,
  words,
}: {
  model: DecisionModel;
  wins: Wins;
  words: DecisionWords;
}) {
  const { scale, worst, draws, clearShare, tieShare, basePoints } = method;
  return (
    <>
      <Section title="How a recommendation is computed" id="decision" aside={`Version ${method.version}`}>
        <ol className="body stack list-decimal ps-5">
          <li>
            <b className="strong">Musts eliminate.</b> An answer may demand rows of the matrix in certain states. An
            option whose cell is in another state is out, and answer and cell are named. Unknown never eliminates; it
            warns, and then nothing is called clear. A budget for latency rules out options whose lowest figure is above
            it.
          </li>
          <li>
            <b className="strong">Criteria score.</b> Rows count when an answer wants them; a few always count. The
            score is the mean of the rows that count. A row that is a must counts as a want too. Full is worth{" "}
            {scale.full}, add-on {scale.addon}, partial {scale.partial}, enterprise {scale.enterprise.withContract} with
            a contract and {scale.enterprise.without} without, preview {scale.preview}, none {scale.none}; unknown is
            anything from 0 to 1.
          </li>
          <li>
            <b className="strong">Measures have fixed scales.</b> Cost is worth 1 at $0 and 0 at ${worst.costPerPod} a
            month for each pod; added latency is worth 1 at 0 ms and 0 at {worst.latencyMs} ms for a call at p90. An
            option that drops out never moves the others.
          </li>
          <li>
            <b className="strong">Answers weigh.</b> Each criterion that counts has {basePoints} point, and each answer
            adds 0 to 3. Weights are points divided by their sum; the total is the weighted mean.
          </li>
          <li>
            <b className="strong">{formatExact(draws)} draws test it</b> (stochastic multicriteria acceptability
            analysis): weights at random in the order of the points, scores at random within their ranges, as often
            below the typical value as above. The share of draws in which an option is first stands beside the
            recommendation.
          </li>
          <li>
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
          “I don’t know” rules out nothing, leaves the weights of its question open, and the result lists what each
          answer would change. Sizes that are not given follow those that are, in the proportions of the calculator’s
          example. What would change a result is tried at typical values, without draws. The result depends on answers,
          revision and version of the method, never on the day.
        </p>
      </Section>
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
      <Section title="Who wins how often" id="wins" aside={`${formatExact(wins.samples)} sets of answers at random`}>
        <ScrollBox label="Share of wins by option">
          <table className="mini accept wins">
            <caption className="vh">Share of random answers under which each option leads</caption>
            <tbody>
              {wins.shares.map(({ option, share }) => (
                <tr key={option} data-option={option}>
                  <th scope="row">
                    <OptionName option={option} name={words.options[option] ?? option} href={paths.option(option)} />
                  </th>
                  <td>
                    <WeightBar value={share} most={1} />
                  </td>
                  <td className="num">{percent(share)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">Nothing left</th>
                <td>
                  <WeightBar value={wins.none} most={1} />
                </td>
                <td className="num">{percent(wins.none)}</td>
              </tr>
            </tbody>
          </table>
        </ScrollBox>
        <p className="body">
          Each answer is as likely as any other, which no real company is: demands that contradict each other are as
          frequent as common ones, so often nothing is left. Who does more rows in full leads more often, since every
          wish counts the same, and what needs a waypoint counts as partial. An option that led always or never would be
          a fault of the method.
        </p>
        <Rare wins={wins} words={words} />
      </Section>
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
    </>
  );
}

// --

/** Leading in less than this share of answers has to be explained. */
const seldom = 0.05;

/** Why some options lead seldom: how often a must rules them out, and which row does it most. */
function Rare({ wins, words }: { wins: Wins; words: DecisionWords }) {
  const rare = wins.shares.filter(({ share, by }) => share < seldom && by !== null);
  if (rare.length === 0) return null;
  return (
    <p className="body">
      Those that lead in fewer than {percent(seldom)}:{" "}
      {rare.map(({ option, out, by }, index) => (
        <span key={option}>
          {index > 0 && "; "}
          {words.options[option] ?? option} is ruled out by a must in {percent(out)}, most often by{" "}
          {by && <a href={paths.capability(by, option)}>{words.rows[by] ?? by}</a>}
        </span>
      ))}
      . Where they stay, another does more of the rows asked for.
    </p>
  );
}

function Rows({ criterion: { by }, words }: { criterion: Criterion; words: DecisionWords }) {
  if (by.kind === "cost") return <a href={paths.overhead}>From the calculator</a>;
  if (by.kind === "latency") return <a href={`${paths.overhead}#latency`}>From the calculator</a>;
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

import { SupportMark } from "@/components/evidence/support-mark";
import { Code } from "@/components/ui/code";
import type { AdoptionStage, AdoptionStep, AdoptionPlan as Plan } from "@/lib/decision/adoption";
import type { DecisionWords } from "@/lib/decision/words";
import { count } from "@/lib/format/words";
import { CellLink } from "./cell-link";

/** How one option is adopted: its stages in order, each step with the cell that says how. */
export function AdoptionPlan({ plan: { option, stages, gaps }, words }: { plan: Plan; words: DecisionWords }) {
  const total = stages.reduce((so, { steps }) => so + steps.length, 0);
  return (
    <>
      <p className="mid">
        {count(total, "step")} in {count(stages.length, "stage")}.{" "}
        {gaps === 0
          ? "Each has a way in a cell."
          : `For ${count(gaps, "step")} ${words.options[option] ?? option} has no way to build on: what to do in its place is marked “In place”.`}
      </p>
      <ol className="stages">
        {stages.map((stage, index) => (
          <li className="cols" key={stage.id}>
            <Stage stage={stage} number={index + 1} />
            <details className="fold c8" open={index === 0}>
              <summary>
                {count(stage.steps.length, "step")}
                {gapsIn(stage) > 0 && <span className="quiet">, {gapsIn(stage)} of them in place of another</span>}
              </summary>
              <ul className="reasons">
                {stage.steps.map((step) => (
                  <li key={step.row}>
                    <span className="sign" aria-hidden="true">
                      {step.otherwise === null ? "–" : "!"}
                    </span>
                    <Step step={step} option={option} words={words} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

// --

const gapsIn = ({ steps }: AdoptionStage) => steps.filter(({ otherwise }) => otherwise !== null).length;

function Stage({ stage: { title, goal, done, back }, number }: { stage: AdoptionStage; number: number }) {
  return (
    <div className="c4 stack">
      <h3 className="t3">
        {number}. {title}
      </h3>
      <p>{goal}</p>
      <dl className="stack">
        <div>
          <dt className="quiet">Done when</dt>
          <dd>{done}</dd>
        </div>
        <div>
          <dt className="quiet">Way back</dt>
          <dd>{back}</dd>
        </div>
      </dl>
    </div>
  );
}

/** What to do, and the cell that gives the way; of a gap what to do in its place, and what could not be done. */
function Step({
  step: { row, says, cell, otherwise },
  option,
  words,
}: {
  step: AdoptionStep;
  option: string;
  words: DecisionWords;
}) {
  return (
    <div>
      {otherwise === null ? says : <b className="strong">In place: </b>}
      {otherwise}
      <span className="from">
        {otherwise !== null && <>No way for “{says}” </>}
        {words.rows[row] ?? row} <SupportMark support={cell.support} /> {cell.note && `· ${cell.note} `}
        {cell.resource && (
          <>
            · <Code text={cell.resource} />
          </>
        )}{" "}
        · <CellLink capability={row} option={option} words={words} />
      </span>
    </div>
  );
}

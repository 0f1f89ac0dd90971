import { Ways } from "@/components/compliance/ways";
import { Section } from "@/components/ui/section";
import type { Candidate } from "@/lib/compliance/applicability";
import { shownWay } from "@/lib/compliance/page";
import { regionWord, sectorWord } from "@/lib/compliance/plan-words";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { PlanView } from "../../../_data/plan";
import { Chooser } from "../../_components/chooser";

/** How to begin: which frameworks may count, with the condition of each, and the plan of those that do. */
export function Begin({ view: { selection, candidates, choices } }: { view: PlanView }) {
  const { sector, region } = selection;
  const where = [sector && sectorWord[sector], region && regionWord[region]].filter(Boolean).join(", ");
  return (
    <Section
      title={where ? `May count for you: ${count(candidates.length, "framework")}` : "Which frameworks apply to you?"}
      id="begin"
      aside={where || "Every condition is for you to judge"}
    >
      <Chooser sector={sector} region={region} />
      {candidates.length === 0 && (
        <p>
          None of the listed frameworks names this sector and region. <a href={paths.plan()}>Show all</a>
        </p>
      )}
      <form className="candidates" action={paths.plan()}>
        {sector && <input type="hidden" name="sector" value={sector} />}
        {region && <input type="hidden" name="region" value={region} />}
        {candidates.map(({ framework: { id, name }, ways }) => (
          <Way key={id} id={id} name={name} ways={ways} checked={selection.frameworks.includes(id)} />
        ))}
        <div className="row no-print">
          {choices.options.map((option) => (
            <label className="check" key={option.id}>
              <input type="radio" name="option" value={option.id} defaultChecked={selection.option === option.id} />
              {option.name}
            </label>
          ))}
          <button className="btn primary" type="submit">
            Show the plan
          </button>
        </div>
      </form>
    </Section>
  );
}

// --

function Way({ id, name, ways, checked }: { id: string; name: string; ways: Candidate["ways"]; checked: boolean }) {
  return (
    <div className="candidate">
      <label className="check">
        <input type="checkbox" name="frameworks" value={id} defaultChecked={checked} autoComplete="off" />
        <b className="strong">{name}</b>
      </label>
      <Ways list={ways.map(shownWay)} />
    </div>
  );
}

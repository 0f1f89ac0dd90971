import { Section } from "@/components/ui/section";
import { numbered } from "@/lib/collection/numbered";
import type { ShownPlan } from "@/lib/compliance/plan-page";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import { Calendar } from "./calendar";
import { Gaps, Shares } from "./shares";
import { SwitchOn } from "./switch-on";

/** The plan of one option for several frameworks, from what to do to what it rests on. */
export function PlanBody({ plan }: { plan: ShownPlan }) {
  return (
    <>
      <SwitchOn plan={plan} />
      <Gaps plan={plan} />
      <Calendar calendar={plan.calendar} />
      <Shares plan={plan} />
      <Claimed misreadings={plan.misreadings} />
      <Sources sources={plan.sources} />
    </>
  );
}

// --

function Claimed({ misreadings }: Pick<ShownPlan, "misreadings">) {
  if (misreadings.length === 0) return null;
  return (
    <Section
      title={`Claimed, does not hold: ${misreadings.length}`}
      id="misreadings"
      aside="What holds instead, at the requirement"
    >
      <ul className="plan-rows two">
        {numbered(misreadings).map(({ n, item: { of, claim } }) => (
          <li key={n}>
            <a href={paths.framework(of.framework.id, of.id)}>
              {of.framework.short} {of.number}
            </a>
            <p>{claim}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sources({ sources }: Pick<ShownPlan, "sources">) {
  return (
    <Section
      title={`Sources: ${sources.length}`}
      id="sources"
      aside="With the oldest day on which a statement was checked"
    >
      <details className="fold">
        <summary>All that this plan rests on, besides the cells of the matrix</summary>
        <ul className="plan-sources">
          {sources.map(({ id, title, checkedOn }) => (
            <li key={id}>
              <a href={paths.source(id)}>{title}</a> <span className="quiet">{formatDate(checkedOn)}</span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

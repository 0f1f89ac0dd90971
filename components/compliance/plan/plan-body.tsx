import { Section } from "@/components/ui/section";
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

/** Where the corrected claims stand: with many frameworks they are too many to repeat. */
function Claimed({ misreadings }: Pick<ShownPlan, "misreadings">) {
  if (misreadings.length === 0) return null;
  return (
    <Section title="Claimed, does not hold" id="misreadings" aside="In full, with what holds instead and its source">
      <p className="row">
        {misreadings.map(({ framework: { id, short }, count }) => (
          <a key={id} href={paths.framework(id, "misreadings")}>
            {short} ({count})
          </a>
        ))}
      </p>
    </Section>
  );
}

function Sources({ sources }: Pick<ShownPlan, "sources">) {
  return (
    <Section
      title={`Sources: ${sources.total}`}
      id="sources"
      aside="With the oldest day on which a statement was checked"
    >
      {sources.list.length < sources.total ? (
        <p>They are in the audit pack, too many for this page.</p>
      ) : (
        <details className="fold">
          <summary>All that this plan rests on, besides the cells of the matrix</summary>
          <ul className="plan-sources">
            {sources.list.map(({ id, title, checkedOn }) => (
              <li key={id}>
                <a href={paths.source(id)}>{title}</a>, {formatDate(checkedOn)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

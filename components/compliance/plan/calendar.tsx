import { OriginLink } from "@/components/evidence/origin-link";
import { Section } from "@/components/ui/section";
import { numbered } from "@/lib/collection/numbered";
import type { ShownPlan } from "@/lib/compliance/plan-page";
import * as paths from "@/lib/paths";
import { Serves } from "./serves";

/** A longer group is closed at first. On paper all are open. */
const longest = 20;

/** What to collect, by how often. */
export function Calendar({ calendar }: Pick<ShownPlan, "calendar">) {
  return (
    <Section
      title="What to collect, and how often"
      id="calendar"
      aside="How often is our suggestion, except where a framework sets it and is cited"
    >
      {calendar.map(({ every, items }) => (
        <details className="fold due" key={every} open={items.length <= longest}>
          <summary>
            <h3>{every}</h3> <span className="quiet">{items.length}</span>
          </summary>
          <ul className="plan-rows evidence">
            {numbered(items).map(({ n, item: { what, set, block, serves } }) => (
              <li key={n}>
                <div className="stack gap-0">
                  <p>{what}</p>
                  {set && <p className="note">{set.value}</p>}
                  {set && <OriginLink origin={set.origin} />}
                </div>
                {block ? <a href={paths.block(block.id)}>{block.name}</a> : <Serves list={serves} />}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}

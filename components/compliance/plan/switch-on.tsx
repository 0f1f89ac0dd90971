import { OriginLink } from "@/components/evidence/origin-link";
import { SupportMark } from "@/components/evidence/support-mark";
import { Section } from "@/components/ui/section";
import { numbered } from "@/lib/collection/numbered";
import type { ShownPlan, ShownPlanBlock } from "@/lib/compliance/plan-page";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { commandsOf } from "../commands";
import { Serves } from "./serves";

/** Every capability there is to bring into force, each once, with all it serves. */
export function SwitchOn({ plan: { option, switchOn } }: { plan: ShownPlan }) {
  return (
    <Section
      title={`What to switch on: ${switchOn.length}`}
      id="switch-on"
      aside="Each once, with every requirement it serves"
    >
      {switchOn.length === 0 ? (
        <p>{option.name} brings nothing of what these frameworks ask for.</p>
      ) : (
        <ul className="plan-rows">
          {switchOn.map((block) => (
            <Row key={block.id} block={block} option={option.id} />
          ))}
        </ul>
      )}
    </Section>
  );
}

// --

function Row({ block, option }: { block: ShownPlanBlock; option: string }) {
  const { id, name, state, cells, resources, switchOn, limits, commands, serves } = block;
  return (
    <li id={id}>
      <div className="stack">
        <h3>
          <a href={paths.block(id)}>{name}</a>
        </h3>
        <SupportMark support={state} />
      </div>
      <div className="stack">
        {switchOn ? (
          <>
            <p>{switchOn.value}</p>
            <OriginLink origin={switchOn.origin} />
          </>
        ) : (
          <p className="links">
            {cells.map(({ row, says }) => (
              <a key={row} href={paths.capability(row, option)}>
                {says}
              </a>
            ))}
          </p>
        )}
        {resources.length > 0 && (
          <p className="objects">
            {resources.map((resource) => (
              <code key={resource}>{resource}</code>
            ))}
          </p>
        )}
        {commands > 0 && (
          <p>
            <a href={`${paths.block(id)}#${commandsOf(option)}`}>{count(commands, "check")} that show it</a>
          </p>
        )}
        {limits.length > 0 && (
          <details className="fold">
            <summary>Where it ends</summary>
            <div className="stack loose">
              {numbered(limits).map(({ n, item: { value, origin } }) => (
                <div key={n} className="stack gap-0">
                  <p>{value}</p>
                  <OriginLink origin={origin} />
                </div>
              ))}
            </div>
          </details>
        )}
      </div>
      <Serves list={serves} />
    </li>
  );
}

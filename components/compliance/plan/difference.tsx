import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import type { ShownDifference, ShownPlanBlock } from "@/lib/compliance/plan-page";
import * as paths from "@/lib/paths";
import { RequirementHead } from "../requirement-head";
import { Serves } from "./serves";

/** Only what differs for an assessor between two options. */
export function Difference({ difference }: { difference: ShownDifference }) {
  const { options, differs, same, requirements } = difference;
  return (
    <>
      <Section title={`Capabilities that differ: ${differs.length}`} id="differs">
        <ul className="plan-rows pair">
          {differs.map(({ block, states, serves }) => (
            <li key={block.id}>
              <div className="stack">
                <h3>
                  <a href={paths.block(block.id)}>{block.name}</a>
                </h3>
                <Serves list={serves} />
              </div>
              {options.map((option, index) => {
                const state = states[index];
                return state && <Side key={option.id} option={option} state={state} />;
              })}
            </li>
          ))}
        </ul>
        {same.length > 0 && (
          <p className="note">
            To the same extent, by other objects and other commands:{" "}
            {same.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ", "}
                <a href={paths.block(id)}>{name}</a>
              </span>
            ))}
            .
          </p>
        )}
      </Section>
      {requirements.length > 0 && (
        <Section
          title={`Requirements that differ: ${requirements.length}`}
          id="requirements-that-differ"
          aside="By the weakest capability each needs"
        >
          <ScrollBox label="Requirements that differ">
            <table className="t stacks shares">
              <thead>
                <tr>
                  <th scope="col">Requirement</th>
                  {options.map(({ id, name }) => (
                    <th scope="col" key={id}>
                      <OptionName option={id} name={name} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {requirements.map(({ requirement, a, b }) => (
                  <tr key={`${requirement.framework.id} ${requirement.id}`}>
                    <RequirementHead of={requirement} />
                    {[a, b].map((state, index) => (
                      <td key={options[index]?.id}>
                        <span className="narrow-only">{options[index]?.name}</span>
                        <SupportMark support={state} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </Section>
      )}
    </>
  );
}

// --

function Side({ option, state }: { option: ShownDifference["options"][number]; state: ShownPlanBlock }) {
  return (
    <div className="stack">
      <p className="row">
        <OptionName option={option.id} name={option.name} />
        <SupportMark support={state.state} />
      </p>
      <ul className="dashed">
        {state.cells.map(({ row, says }) => (
          <li key={row}>
            <a href={paths.capability(row, option.id)}>{says}</a>
          </li>
        ))}
      </ul>
      <p className="objects">
        {state.resources.map((resource) => (
          <code key={resource}>{resource}</code>
        ))}
      </p>
    </div>
  );
}

import { OptionName } from "@/components/evidence/option-mark";
import { SupportIcon, SupportMark } from "@/components/evidence/support-mark";
import type { BriefCover, ShownBlock, ShownFramework } from "@/lib/compliance/page";
import * as paths from "@/lib/paths";
import type { Support } from "@/lib/schema/vocabulary";

/** How each option does it: its state, the cells that decide it, and the object that does it. */
export function How({
  options,
  blocks,
  states,
}: {
  options: ShownFramework["options"];
  blocks: readonly ShownBlock[];
  /** Of the options, in their order: the weakest of the blocks. */
  states: readonly (Support | null)[];
}) {
  if (states.every((state) => state === null)) return <p>Nothing: no option changes what you have to do here.</p>;
  return (
    <>
      <p className="note">
        The state is that of the capability, not of the requirement. None: the option itself brings nothing; other means
        may answer.
      </p>
      <ul className="how">
        {options.map(({ id, name }, index) => {
          const state = states[index];
          return (
            <li key={id}>
              <p className="row">
                <OptionName option={id} name={name} href={paths.option(id)} />
                {state && <SupportMark support={state} />}
              </p>
              {blocks.map((block) => (
                <Part
                  key={block.id}
                  option={id}
                  name={blocks.length > 1 ? block.name : null}
                  cover={block.covers[index]}
                />
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}

// --

/** One block’s part. Named when there are several, since each has a state of its own. */
function Part({ option, name, cover }: { option: string; name: string | null; cover: BriefCover | undefined }) {
  if (!cover) return null;
  return (
    <div className="part">
      {name && (
        <p className="of">
          <SupportIcon support={cover.state} />
          {name}
        </p>
      )}
      {cover.cells.map(({ row, says }) => (
        <a key={row} href={paths.capability(row, option)}>
          {says}
        </a>
      ))}
      {cover.resources.map((resource) => (
        <code key={resource}>{resource}</code>
      ))}
    </div>
  );
}

import { OptionName } from "@/components/evidence/option-mark";
import { SupportIcon, SupportMark } from "@/components/evidence/support-mark";
import type { ShownBlock, ShownCover } from "@/lib/compliance/page";
import { paths } from "@/lib/paths";
import type { Support } from "@/lib/schema/vocabulary";

/** How each option does it: its state, the cells that decide it, and the object that does it. */
export function How({
  blocks,
  states,
}: {
  blocks: readonly ShownBlock[];
  /** Of the options, in display order: the weakest of the blocks. */
  states: readonly (Support | null)[];
}) {
  const [first] = blocks;
  if (!first || states.every((state) => state === null))
    return <p>Nothing: no option changes what you have to do here.</p>;
  return (
    <>
      <p className="note">
        The state is that of the capability, not of the requirement. None: the option itself brings nothing; other means
        may answer.
      </p>
      <ul className="how">
        {first.covers.map(({ option }, index) => {
          const state = states[index];
          return (
            <li key={option.id}>
              <p className="row">
                <OptionName option={option.id} name={option.name} href={paths.option(option.id)} />
                {state && <SupportMark support={state} />}
              </p>
              {blocks.map((block) => (
                <Part key={block.id} name={blocks.length > 1 ? block.name : null} cover={block.covers[index]} />
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
function Part({ name, cover }: { name: string | null; cover: ShownCover | undefined }) {
  if (!cover) return null;
  return (
    <div className="part">
      {name && (
        <p className="of">
          <SupportIcon support={cover.state} />
          {name}
        </p>
      )}
      <p className="links">
        {cover.cells.map(({ row, note }) => (
          <a key={row.id} href={paths.capability(row.id, cover.option.id)}>
            {note ?? row.name}
          </a>
        ))}
      </p>
      {[...new Set(cover.cells.flatMap(({ resource }) => resource ?? []))].map((resource) => (
        <code key={resource}>{resource}</code>
      ))}
    </div>
  );
}

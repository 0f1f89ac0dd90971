import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { ScrollBox } from "@/components/ui/section";
import type { WholeBlock } from "@/lib/compliance/page";
import { supportStates } from "@/lib/schema/vocabulary";
import { OptionHead, StateMark } from "./state-mark";

/** Every block and how far each option covers it, at a glance. */
export function BlockTable({
  blocks,
  options,
}: {
  blocks: readonly WholeBlock[];
  options: readonly { id: string; name: string }[];
}) {
  const states = new Set(blocks.flatMap(({ covers }) => covers.map(({ state }) => state)));
  return (
    <>
      <ScrollBox label="How far each option covers each block">
        <table className="t blocks">
          <thead>
            <tr>
              <th scope="col">Block</th>
              {options.map((option) => (
                <th scope="col" key={option.id}>
                  <OptionHead option={option} />
                </th>
              ))}
              <th scope="col" className="num">
                <span className="word">Requirements</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {blocks.map((block) => (
              <tr key={block.id}>
                <th scope="row">
                  <a href={`#${block.id}`}>{block.name}</a>
                </th>
                {block.covers.map(({ option, state }) => (
                  <td key={option.id}>
                    <StateMark support={state} />
                  </td>
                ))}
                <td className="num">{block.usedBy.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className="key">
        <p className="row">
          {options.map(({ id, name }) => (
            <OptionName key={id} option={id} name={name} />
          ))}
        </p>
        <p className="row">
          {supportStates
            .filter((state) => states.has(state))
            .map((state) => (
              <SupportMark key={state} support={state} />
            ))}
        </p>
        <p>At the right: how many requirements ask for the block.</p>
      </div>
      <p className="note">Add-on: another product does it, and may do so beside a mesh as well.</p>
    </>
  );
}

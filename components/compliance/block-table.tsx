import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { ScrollBox } from "@/components/ui/section";
import { numbered } from "@/lib/collection/numbered";
import type { BlockRow } from "@/lib/compliance/block-page";
import * as paths from "@/lib/paths";
import { supportStates } from "@/lib/schema/vocabulary";
import { OptionHead, StateMark } from "./state-mark";

/** Every block and how far each option covers it, at a glance. */
export function BlockTable({
  blocks,
  options,
}: {
  blocks: readonly BlockRow[];
  options: readonly { id: string; name: string }[];
}) {
  const shown = new Set(blocks.flatMap(({ states }) => states));
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
            {blocks.map(({ id, name, states, requirements }) => (
              <tr key={id} id={id}>
                <th scope="row">
                  <a href={paths.block(id)}>{name}</a>
                </th>
                {numbered(states).map(({ n, item }) => (
                  <td key={n}>
                    <StateMark support={item} />
                  </td>
                ))}
                <td className="num">{requirements}</td>
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
            .filter((state) => shown.has(state))
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

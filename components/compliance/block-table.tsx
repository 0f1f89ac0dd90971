import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { ScrollBox } from "@/components/ui/section";
import type { WholeBlock } from "@/lib/compliance/page";
import { paths } from "@/lib/paths";

/** Every block and how far each option covers it, at a glance. */
export function BlockTable({
  blocks,
  options,
}: {
  blocks: readonly WholeBlock[];
  options: readonly { id: string; name: string }[];
}) {
  return (
    <ScrollBox label="How far each option covers each block">
      <table className="t blocks stacks">
        <thead>
          <tr>
            <th scope="col">Block</th>
            {options.map(({ id, name }) => (
              <th scope="col" key={id}>
                <OptionName option={id} name={name} href={paths.option(id)} />
              </th>
            ))}
            <th scope="col" className="num">
              Requirements
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
                  <span className="narrow-only">
                    <OptionName option={option.id} name={option.name} />
                  </span>
                  <SupportMark support={state} />
                </td>
              ))}
              <td className="num">
                <span className="narrow-only">Requirements</span>
                {block.usedBy.length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

import { OptionName } from "@/components/evidence/option-mark";
import { PageHead, Section } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import type { BuildingBlockKind } from "@/lib/schema/evidence-vocabulary";
import { Shell } from "../_components/shell";
import { buildingBlocksView } from "../_data/building-blocks";
import { buildingBlocksLead } from "../_heads/leads";
import { described, staticMetadata } from "../_metadata";

export const metadata = staticMetadata(described("buildingBlocks"));

const heads: Record<BuildingBlockKind, { title: string; aside: string }> = {
  component: { title: "Components", aside: "Used with a mesh, or in its place" },
  distribution: {
    title: "Distributions and managed offers",
    aside: "The same software under another contract",
  },
  ended: { title: "Ended", aside: "Still named in comparisons" },
};

export default function BuildingBlocksPage() {
  const kinds = buildingBlocksView();
  return (
    <Shell current="compare" address={paths.buildingBlocks}>
      <PageHead title="Building blocks" lead={buildingBlocksLead(kinds)} />
      {kinds.map(({ kind, blocks }) => (
        <Section key={kind} title={heads[kind].title} aside={heads[kind].aside}>
          <ul className="found">
            {blocks.map(({ id, name, summary, options }) => (
              <li key={id}>
                <a href={paths.buildingBlock(id)}>{name}</a>
                <span className="mid">{summary}</span>
                {options.length === 0 ? (
                  <span className="note">Used with any of them</span>
                ) : (
                  <span className="row">
                    {options.map((option) => (
                      <OptionName
                        key={option.id}
                        option={option.id}
                        name={option.name}
                        href={paths.option(option.id)}
                      />
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Shell>
  );
}

import { type Relevance, relevances } from "@/lib/schema/compliance-vocabulary";
import type { BlockView, Named } from "./block";
import type { FrameworkView } from "./framework";

/** How one framework asks for one block. */
interface HeatCell {
  block: string;
  /** The strongest among the requirements that need it; null where none does. */
  relevance: Relevance | null;
  requirements: number;
}

/** Where a mesh matters most: frameworks by blocks. */
export interface HeatMap {
  blocks: Named[];
  rows: { framework: Pick<FrameworkView, "id" | "short">; cells: HeatCell[] }[];
}

export function heatMap(frameworks: readonly FrameworkView[], blocks: readonly BlockView[]): HeatMap {
  return {
    blocks: blocks.map(({ id, name }) => ({ id, name })),
    rows: frameworks.map(({ id, short, requirements }) => ({
      framework: { id, short },
      cells: blocks.map((block) => {
        const needing = requirements.filter(
          (one) => one.relevance !== "none" && one.blocks.some((use) => use.block.id === block.id),
        );
        const strongest = relevances.find((relevance) => needing.some((one) => one.relevance === relevance));
        return { block: block.id, relevance: strongest ?? null, requirements: needing.length };
      }),
    })),
  };
}

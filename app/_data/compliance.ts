import { facts } from "@/content";
import { groundOf } from "@/lib/compliance/block";
import { type BlockRow, blockRow, type WholeBlock, wholeBlock } from "@/lib/compliance/block-page";
import { complianceJson } from "@/lib/compliance/export-overview";
import { frameworkView, type RelevanceCounts } from "@/lib/compliance/framework";
import { type HeatMap, heatMap } from "@/lib/compliance/heat-map";
import { type ComplianceOverview, complianceOverview } from "@/lib/compliance/overview";
import { type ShownFramework, shownFramework } from "@/lib/compliance/page";
import { newestRevision } from "./site";

const ground = groundOf(facts);
const overview = complianceOverview(ground);

/** Every framework with all options, and every block: made once, since a plan takes several of them. */
export const frameworkViews = facts.frameworks.flatMap(({ id }) => frameworkView(id, ground) ?? []);
export const allBlocks = overview.blocks;

export const frameworkIds = facts.frameworks.map(({ id }) => id);
export const blockIds = facts.blocks.map(({ id }) => id);
const frameworks = facts.frameworks.map(({ id, short }) => ({ id, short }));

export interface FrameworkPageView {
  short: string;
  finding: string;
  counts: RelevanceCounts;
  reading: string;
  body: ShownFramework;
  /** For the side navigation. */
  frameworks: { id: string; short: string }[];
}

/** One framework with every requirement in it. Null for an unknown id. */
export function frameworkPage(id: string): FrameworkPageView | null {
  const view = frameworkViews.find((one) => one.id === id);
  if (!view) return null;
  const { short, finding, counts, reading } = view;
  return { short, finding, counts, reading, body: shownFramework(view), frameworks };
}

export interface CompliancePageView extends Omit<ComplianceOverview, "blocks"> {
  /** Every option that can be chosen, in display order. */
  options: { id: string; name: string }[];
  blocks: BlockRow[];
  heat: HeatMap;
}

/** All frameworks, blocks and corrected over-claims. */
export function compliancePage(): CompliancePageView {
  return {
    ...overview,
    options: ground.matrix.options.map(({ id, name }) => ({ id, name })),
    blocks: overview.blocks.map(blockRow),
    heat: heatMap(frameworkViews, overview.blocks),
  };
}

/** One block of capability with all that is known of it. Null for an unknown id. */
export function blockPage(id: string): WholeBlock | null {
  const block = overview.blocks.find((one) => one.id === id);
  return block ? wholeBlock(block) : null;
}

export function complianceFile() {
  return complianceJson(overview, newestRevision);
}

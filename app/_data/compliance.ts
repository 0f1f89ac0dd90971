import { facts } from "@/content";
import { groundOf } from "@/lib/compliance/block";
import { type BlockRow, blockRow, type WholeBlock, wholeBlock } from "@/lib/compliance/block-page";
import { complianceJson } from "@/lib/compliance/export-overview";
import { type FrameworkView, frameworkView, type RelevanceCounts } from "@/lib/compliance/framework";
import { type HeatMap, heatMap } from "@/lib/compliance/heat-map";
import { type ComplianceOverview, complianceOverview } from "@/lib/compliance/overview";
import { type ShownFramework, shownFramework } from "@/lib/compliance/page";
import { originsOfFramework } from "@/lib/compliance/plan-sources";
import type { SourceNote } from "@/lib/evidence/source-notes";
import { newestRevision } from "./site";
import { notesOfOrigins } from "./source-notes";

/** What compliance is built on. */
export const complianceGround = groundOf(facts);
const overview = complianceOverview(complianceGround);

/** Every framework with all options, and every block: made once, since a plan takes several of them. */
export const frameworkViews = facts.frameworks.flatMap(({ id }) => frameworkView(id, complianceGround) ?? []);
export const allBlocks = overview.blocks;

export const frameworkIds = facts.frameworks.map(({ id }) => id);
export const blockIds = facts.blocks.map(({ id }) => id);
const frameworks = facts.frameworks.map(({ id, short }) => ({ id, short }));

export interface FrameworkPageView {
  short: string;
  finding: string;
  counts: RelevanceCounts;
  reading: string;
  /** The documents behind it, besides the cells of the matrix. */
  notes: SourceNote[];
  body: ShownFramework;
  /** For the side navigation. */
  frameworks: { id: string; short: string }[];
}

/** One framework with every requirement in it. Null for an unknown id. */
export function frameworkPage(id: string): FrameworkPageView | null {
  const view = frameworkViews.find((one) => one.id === id);
  return view ? frameworkOn(view) : null;
}

/** The same of a framework as it stood at any time. */
export function frameworkOn(view: FrameworkView): FrameworkPageView {
  const { short, finding, counts, reading } = view;
  const notes = notesOfOrigins(originsOfFramework(view));
  return { short, finding, counts, reading, notes, body: shownFramework(view), frameworks };
}

export interface CompliancePageView extends Omit<ComplianceOverview, "blocks"> {
  /** Every option that can be chosen, in display order. */
  options: { id: string; name: string }[];
  blocks: BlockRow[];
  heat: HeatMap;
  /** The documents behind the requirements, besides the cells of the matrix. */
  notes: SourceNote[];
}

/** All frameworks, blocks and corrected over-claims. */
export function compliancePage(): CompliancePageView {
  return {
    ...overview,
    options: complianceGround.matrix.options.map(({ id, name }) => ({ id, name })),
    blocks: overview.blocks.map(blockRow),
    heat: heatMap(frameworkViews, overview.blocks),
    notes: notesOfOrigins(frameworkViews.flatMap(({ requirements }) => requirements.flatMap(({ origins }) => origins))),
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

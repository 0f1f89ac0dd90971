import { facts } from "@/content";
import { groundOf } from "@/lib/compliance/block";
import { type BlockRow, blockRow, type WholeBlock, wholeBlock } from "@/lib/compliance/block-page";
import { frameworkCsv, frameworkJson } from "@/lib/compliance/export";
import { complianceJson } from "@/lib/compliance/export-overview";
import { frameworkView, type RelevanceCounts } from "@/lib/compliance/framework";
import { type ComplianceOverview, complianceOverview } from "@/lib/compliance/overview";
import { type ShownFramework, shownFramework } from "@/lib/compliance/page";
import { newestRevision } from "./site";

const ground = groundOf(facts);
const overview = complianceOverview(ground);

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
  const view = frameworkView(id, ground);
  if (!view) return null;
  const { short, finding, counts, reading } = view;
  return { short, finding, counts, reading, body: shownFramework(view), frameworks };
}

export interface CompliancePageView extends Omit<ComplianceOverview, "blocks"> {
  /** Every option that can be chosen, in display order. */
  options: { id: string; name: string }[];
  blocks: BlockRow[];
}

/** All frameworks, blocks and corrected over-claims. */
export function compliancePage(): CompliancePageView {
  return {
    ...overview,
    options: ground.matrix.options.map(({ id, name }) => ({ id, name })),
    blocks: overview.blocks.map(blockRow),
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

const suffixes = ["json", "csv"] as const;

/**
 * A framework as a file, by the file's name: `gdpr.json`, `sox.csv`. A folder named `[framework].json` would be no
 * dynamic segment to Next, so the suffix is read here. Null when there is no such file.
 */
export function frameworkFile(
  name: string,
): { suffix: "json"; body: unknown } | { suffix: "csv"; body: string; name: string } | null {
  const suffix = suffixes.find((one) => name.endsWith(`.${one}`));
  const view = suffix ? frameworkView(name.slice(0, -suffix.length - 1), ground) : null;
  if (!view) return null;
  return suffix === "csv"
    ? { suffix, body: frameworkCsv(view, newestRevision), name: `whichmesh-${view.id}-${newestRevision}.csv` }
    : { suffix: "json", body: frameworkJson(view, newestRevision) };
}

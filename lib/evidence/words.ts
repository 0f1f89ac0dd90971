import { formatDate } from "@/lib/format/date";
import type { BuildingBlockKind, FactTopic, FactVerdict } from "@/lib/schema/evidence-vocabulary";
import type { ClaimSubject, ReadMode, SourceKind, Support } from "@/lib/schema/vocabulary";

/** Words on screen for the closed vocabularies. */

export const supportWord: Record<Support, string> = {
  full: "Full",
  partial: "Partial",
  addon: "Add-on",
  enterprise: "Enterprise",
  preview: "Preview",
  none: "None",
  unknown: "Unknown",
  "not-applicable": "Not applicable",
};

export const supportMeaning: Record<Support, string> = {
  full: "Works as the claim says, in the open build",
  partial: "Works with a stated limit",
  addon: "Needs another product",
  enterprise: "Only in a paid edition",
  preview: "Called alpha or experimental by its own project, or not for production",
  none: "Does not do it: a source says so, or the one that would define it has no such thing",
  unknown: "No source decides it. Not a no",
  "not-applicable": "The question makes no sense here",
};

export const sourceKindWord: Record<SourceKind, string> = {
  code: "Code",
  specification: "Specification",
  standard: "Standard",
  law: "Law",
  reference: "Reference",
  "project-policy": "Project policy",
  guide: "Guide",
  announcement: "Announcement",
  issue: "Issue thread",
  "vendor-benchmark": "Vendor benchmark",
  "independent-benchmark": "Independent benchmark",
  academic: "Academic paper",
  dataset: "Data set",
  article: "Article",
};

export const readWord: Record<ReadMode, string> = {
  primary: "read in full",
  excerpt: "only an excerpt seen",
  "second-hand": "second hand",
  unverified: "not verified",
};

export const subjectWord: Record<ClaimSubject, string> = {
  "own-behaviour": "its own behaviour",
  measurement: "a measurement",
  comparison: "a comparison",
};

export const factVerdictWord: Record<FactVerdict, string> = {
  holds: "Holds",
  partly: "Holds in part",
  outdated: "Out of date",
  contradicted: "Contradicted",
  unsourced: "No source",
  opinion: "Opinion",
};

export const factVerdictMeaning: Record<FactVerdict, string> = {
  holds: "The sources say the same",
  partly: "True within limits that the article does not give",
  outdated: "Was true of an earlier version or date",
  contradicted: "Better sources say otherwise",
  unsourced: "The article gives no source and none was found, for or against",
  opinion: "A judgement, not something a source can settle",
};

export const factTopicWord: Record<FactTopic, string> = {
  overhead: "Overhead",
  security: "Security and identity",
  authorization: "Authorization",
  traffic: "Traffic and resilience",
  observability: "Observability",
  operations: "Operations",
  compliance: "Compliance",
  governance: "Governance and versions",
};

export const buildingBlockKindWord: Record<BuildingBlockKind, string> = {
  component: "Component",
  distribution: "Distribution",
  ended: "Ended",
};

/** Where something was looked for in vain: `Site (21 Nov 2026); Issues (20 Nov 2026)`. */
export function soughtWords(sought: readonly { where: string; on: string }[]): string {
  return sought.map(({ where, on }) => `${where} (${formatDate(on)})`).join("; ");
}

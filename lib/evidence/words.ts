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
  unknown: "No source was found. Not a no",
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

/** The closed vocabularies of the evidence model. Order is display order. */

/** How far an option supports a capability. Each state has a rule, shown on /method. */
export const supportStates = [
  "full",
  "partial",
  "addon",
  "enterprise",
  "preview",
  "none",
  "unknown",
  "not-applicable",
] as const;
export type Support = (typeof supportStates)[number];

/** The states one source can vouch for. `unknown` and `not-applicable` are never what a source says. */
export const claimableStates = ["full", "partial", "addon", "enterprise", "preview", "none"] as const;

/** States that would mislead without a stated limit. */
export const statesThatNeedANote = ["partial", "addon", "enterprise", "preview"] as const satisfies readonly Support[];

/**
 * What sort of document a source is. The first six are normative: they define or are the behaviour,
 * and outrank texts that describe it when two sources of the same grade disagree.
 */
export const sourceKinds = [
  "code",
  "specification",
  "standard",
  "law",
  "reference",
  "project-policy",
  "guide",
  "announcement",
  "issue",
  "vendor-benchmark",
  "independent-benchmark",
  "academic",
  "dataset",
  "article",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How a claim was read: the document itself, a visible excerpt, somebody's report of it, or not at all. */
export const readModes = ["primary", "excerpt", "second-hand", "unverified"] as const;
export type ReadMode = (typeof readModes)[number];

/** What a claim is about: the publisher's own thing, a measured quantity, or a comparison with others. */
export const claimSubjects = ["own-behaviour", "measurement", "comparison"] as const;
export type ClaimSubject = (typeof claimSubjects)[number];

/**
 * `draft`: may have gaps, not shown. `ended`: no longer offered, shown with its cells and never recommended.
 */
export const optionStatuses = ["draft", "published", "ended"] as const;

export const lifecycleKinds = ["support-end", "release", "removal", "move", "rule-change"] as const;

/** The closed vocabularies of building blocks and of the check of published articles. Order is display order. */

/** Not options themselves, but named in decisions. */
export const buildingBlockKinds = ["component", "distribution", "ended"] as const;
export type BuildingBlockKind = (typeof buildingBlockKinds)[number];

/** What became of a published statement when it was held against better sources. */
export const factVerdicts = ["holds", "partly", "outdated", "contradicted", "unsourced", "opinion"] as const;
export type FactVerdict = (typeof factVerdicts)[number];

/** Verdicts that a source must carry. */
export const verdictsThatNeedProof = [
  "holds",
  "partly",
  "outdated",
  "contradicted",
] as const satisfies readonly FactVerdict[];

export const factTopics = [
  "overhead",
  "security",
  "authorization",
  "traffic",
  "observability",
  "operations",
  "compliance",
  "governance",
] as const;
export type FactTopic = (typeof factTopics)[number];

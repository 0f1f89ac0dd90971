/** How much of a requirement a mesh can answer. Order is display order. */
export const relevances = ["direct", "supporting", "evidence", "none"] as const;
export type Relevance = (typeof relevances)[number];

/** What a check is typed into: a shell, or the query field of Prometheus. */
export const commandKinds = ["shell", "promql"] as const;

/** How much of a requirement a mesh can answer. Order is display order. */
export const relevances = ["direct", "supporting", "evidence", "none"] as const;
export type Relevance = (typeof relevances)[number];

/** What a check is typed into: a shell, or the query field of Prometheus. */
export const commandKinds = ["shell", "promql"] as const;

/** How often a piece of evidence is collected. Order is display order. */
export const cadences = ["change", "continuous", "month", "quarter", "half-year", "year", "assessment"] as const;
export type Cadence = (typeof cadences)[number];

/** What a statement on a framework's status tells. */
export const statusStates = ["in-force", "future", "proposed", "retired"] as const;
export type StatusState = (typeof statusStates)[number];

/** By what a framework binds. Order is display order. */
export const bindings = ["law", "contract", "guidance", "choice"] as const;
export type Binding = (typeof bindings)[number];

/** Of the chooser on /compliance. */
export const sectors = ["bank", "payments", "investment", "insurance", "health", "technology", "public"] as const;
export type Sector = (typeof sectors)[number];

/** Of the chooser on /compliance. */
export const regions = ["eu", "us", "singapore", "elsewhere"] as const;
export type Region = (typeof regions)[number];

import type { groupIds } from "./ids";

/** Names of the matrix's row groups. */
export const groupNames = {
  security: "Security and identity",
  authorization: "Authorization",
  traffic: "Traffic management",
  resilience: "Resilience",
  observability: "Observability",
  extensibility: "Extensibility",
  platform: "Multi-cluster and platform",
  operations: "Operations",
  governance: "Governance",
} as const satisfies Record<(typeof groupIds)[number], string>;

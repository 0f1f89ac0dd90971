import type { RequirementFile } from "../../types";

export default {
  id: "sc-7-21",
  framework: "nist-800-53",
  number: "SC-7(21)",
  title: "Isolation of system components",
  asks: "Boundary mechanisms isolate the components that the organisation names, for the missions or business functions it names. In the high baseline only.",
  controls: ["sc-7.21"],
  relevance: "supporting",
  reaches:
    "Logical isolation of workloads. The discussion counts the encryption of flows between components with distinct keys among the mechanisms, beside separate networks and virtualization.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "default-deny-authorization",
    },
    {
      block: "network-segmentation",
    },
  ],
  evidence: [
    "The list of isolated components with the business function and mechanism of each",
    "Refused calls between two functions, tried in both directions",
  ],
  residual: {
    short: "Nodes, kernels and separate networks",
    says: "Pods of different functions on one node share its kernel. Dedicated nodes, clusters or networks are a decision of the organisation.",
    owner: "security architecture",
  },
  misreadings: [],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-7.21, statement and discussion; baseline profiles HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

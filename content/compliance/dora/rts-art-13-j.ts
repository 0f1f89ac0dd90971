import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-13-j",
  framework: "dora",
  number: "RTS Art. 13(j)",
  title: "Temporary isolation of parts of the network",
  asks: "Have measures to isolate subnetworks, network components and devices for a time, where necessary.",
  relevance: "supporting",
  reaches:
    "A rule that refuses all callers, or all calls of one identity, isolates a workload within the mesh; whether it ends open connections has to be tested. Subnetworks and devices are isolated by the network layer.",
  blocks: [
    { block: "default-deny-authorization" },
    {
      block: "network-segmentation",
      note: "Counts only what the option itself can limit; traffic that goes round it needs the network layer.",
    },
  ],
  evidence: [
    "The prepared isolation rule in version control, and the log of the last drill with times.",
    "The order in which rule, network policy and node are isolated, and who decides.",
  ],
  residual: {
    short: "Isolation of subnetworks, nodes, devices and sites",
    says: "Isolation in the network layer, of nodes, devices and sites, and the decision with its effect on the business.",
    owner: "network security with the incident manager",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (j)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-dora",
      locator: "Article 9(4)(b) and the subparagraph on point (b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

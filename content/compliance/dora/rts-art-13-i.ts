import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-13-i",
  framework: "dora",
  number: "RTS Art. 13(i)",
  title: "Yearly review of the network architecture",
  asks: "Review the network architecture and the design of network security once a year, to find possible vulnerabilities. Microenterprises do so periodically.",
  relevance: "evidence",
  reaches:
    "The mesh belongs into the review as part of the design. Its map of dependencies and the list of exempt workloads and ports show what runs, against what was drawn.",
  blocks: [{ block: "traffic-metrics", note: "The map of dependencies as input to the review." }],
  evidence: [
    "The report of the last review with a section on the mesh: trust between clusters, exempt workloads and ports, gateways, control plane, findings and their follow-up.",
  ],
  cadence: {
    every: "year",
    value:
      "Network architecture and network security design are reviewed once a year; by microenterprises periodically.",
    source: "eu-dora-rts",
    locator: "Article 13, first subparagraph, point (i)",
    checkedOn: "2026-11-22",
    read: "primary",
    about: "own-behaviour",
  },
  residual: {
    short: "The review, all other networks",
    says: "The review itself and its findings, for all networks, sites, clouds and providers.",
    owner: "network security with enterprise architecture",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (i)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

import type { RequirementFile } from "../../types";

export default {
  id: "art-9-4-b",
  framework: "dora",
  number: "Art. 9(4)(b)",
  title: "Network that can be severed or segmented",
  asks: "Run the network and infrastructure with sound techniques, chosen by risk, which may include automatic isolation of affected assets during a cyber-attack. Connections have to be designed so that they can be cut or segmented at once, to stop contagion.",
  relevance: "supporting",
  reaches:
    "A rule that refuses a workload’s calls takes effect at the receivers in the mesh and isolates one service without a change to the network. Whether it also ends connections that are already open has to be tested. Other traffic of that workload has to be stopped by the network layer.",
  blocks: [
    { block: "default-deny-authorization" },
    {
      block: "network-segmentation",
      note: "Counts only what the option itself can limit. Traffic that goes round it, and a part of it that is compromised, need the network layer below.",
    },
  ],
  evidence: [
    "The log of a drill: a chosen service is isolated, with the time until the last successful call on new and on open connections, and the way back.",
    "The list of people and accounts that may apply the isolation rule, at night as well.",
  ],
  residual: {
    short: "Network design, links between sites and to partners",
    says: "Isolation of subnetworks, hosts, sites and connections to other financial entities, the decision to cut, and its effect on customers.",
    owner: "network security with the incident manager",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-dora",
      locator: "Article 9(4)(b) and the subparagraph on point (b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

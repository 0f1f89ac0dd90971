import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-13-b",
  framework: "dora",
  number: "RTS Art. 13(b)",
  title: "Documented network connections and data flows",
  asks: "Document all network connections and data flows of the financial entity.",
  relevance: "evidence",
  reaches:
    "The map of dependencies shows which workloads called each other in a given time. It is a check on the documentation and not the documentation: it knows no purpose, no data class, and nothing outside the mesh.",
  blocks: [{ block: "traffic-metrics" }],
  evidence: [
    "A dated export of the map of dependencies for one critical or important function, compared with its documented flows, with each difference explained.",
  ],
  residual: {
    short: "The whole documentation, data classes, other networks",
    says: "Documentation of all connections and data flows, external and rare ones included, with purpose, data and owner.",
    owner: "network security with enterprise architecture",
  },
  misreadings: [
    {
      claim: "The live graph of a mesh documents the data flows.",
      correction:
        "The point asks for all connections and data flows of the entity. A graph shows calls that took place between meshed workloads in the chosen time; it has no data class, and a flow that happens once a year is missing.",
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

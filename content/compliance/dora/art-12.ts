import type { RequirementFile } from "../../types";

export default {
  id: "art-12",
  framework: "dora",
  number: "Art. 12",
  title: "Backup, restoration and redundant capacity",
  asks: "Have backup policies and restoration procedures and test both periodically, where own systems are used, restore on ones that are physically and logically apart from the source, keep redundant capacity, set recovery objectives for each function, and check the integrity of data after recovery.",
  relevance: "none",
  reaches:
    "A mesh stores no business data and restores none. Its routing can use redundant capacity that exists elsewhere, and its own configuration and keys have to be in the backup.",
  blocks: [],
  evidence: [
    "The backup policy and the last restoration test, with the configuration of the mesh and the keys of its authority among the restored items.",
  ],
  residual: {
    short: "All of it",
    says: "Backup, restoration, segregated recovery systems, redundant capacity, recovery objectives and integrity checks.",
    owner: "ICT operations with business continuity management",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-dora",
      locator: "Article 12(1) to 12(4), 12(6) and 12(7)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

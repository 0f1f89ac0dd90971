import type { RequirementFile } from "../../types";

export default {
  id: "art-28-3-c",
  framework: "gdpr",
  number: "Art. 28(3)(c)",
  title: "Processors take the measures of Article 32",
  asks: "The contract with a processor must oblige it to take all measures that Article 32 requires.",
  relevance: "evidence",
  reaches:
    "A company that runs the platform for another can list its mesh controls in the annex of measures, and show them in the audits of Article 28(3)(h).",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "The annex of technical and organisational measures that names the controls and their scope.",
    "Results of the checks for the contract period, ready for the controller’s audit.",
  ],
  residual: {
    short: "The contract, sub-processors, audits of the processor",
    says: "The choice of a processor with sufficient guarantees, the contract and its other clauses, the approval of sub-processors, and the audits.",
    owner: "procurement and legal, with the data protection office",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-gdpr",
      locator: "Article 28(3)(c) and 28(3)(h)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

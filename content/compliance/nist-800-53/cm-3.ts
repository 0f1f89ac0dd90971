import type { RequirementFile } from "../../types";

export default {
  id: "cm-3",
  framework: "nist-800-53",
  number: "CM-3",
  title: "Configuration change control",
  asks: "The organisation says which changes are controlled. Proposals are reviewed with security and privacy in mind, decided, recorded, carried out and kept on record for a set time, under the oversight of a named body. In the moderate and high baseline.",
  controls: ["cm-3"],
  relevance: "evidence",
  reaches:
    "For routing and authorization rules kept in version control: who proposed, who reviewed, what was decided and what was applied.",
  blocks: [
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "For sampled changes to mesh policy: proposal, security review, decision, commit, and the live object with its time",
    "Changes that went round the pipeline, from the audit log of the Kubernetes API, with what was done about them",
  ],
  residual: {
    short: "The process and the body behind it",
    says: "Defining controlled changes, the impact analysis, the convening body, retention of records, and all changes outside the mesh.",
    owner: "change management",
  },
  misreadings: [],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control cm-3, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

import type { RequirementFile } from "../../types";

export default {
  id: "ac-6",
  framework: "nist-800-53",
  number: "AC-6",
  title: "Least privilege",
  asks: "Users, and processes that act for them, get only the access that their tasks need. In the moderate and high baseline.",
  controls: ["ac-6"],
  relevance: "supporting",
  reaches:
    "The discussion extends the principle to system processes. A service that may call only what it needs is one form of it.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "workload-identity",
      note: "Shared service accounts defeat it: one account for each workload.",
    },
  ],
  evidence: [
    "The review of permitted callers for each service, with the paths that were removed because nobody uses them",
    "The list of service accounts that more than one workload shares",
  ],
  residual: {
    short: "People, data stores and rights over the mesh itself",
    says: "Privileged users, database accounts, the rights of service accounts in the Kubernetes API, and the right to change the objects of the mesh.",
    owner: "identity and access management",
  },
  misreadings: [],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control ac-6, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

import type { RequirementFile } from "../../types";

export default {
  id: "sc-28",
  framework: "nist-800-53",
  number: "SC-28",
  title: "Protection of information at rest",
  asks: "Confidentiality, integrity or both are protected for the stored information that the organisation names. System information counts: rule sets, configurations and authentication data. In the moderate and high baseline.",
  controls: ["sc-28"],
  relevance: "none",
  reaches:
    "A mesh handles information on its way. It adds to what has to be protected here, since its keys, certificates and policies are stored in the cluster.",
  blocks: [],
  evidence: [
    "The encryption settings of the store behind the Kubernetes API and of volumes, with the secrets of the mesh in scope",
  ],
  residual: {
    short: "All of it, keys and policies of the mesh included",
    says: "Encryption of databases, volumes and backups, of the store of the Kubernetes API, and of logs that the mesh writes.",
    owner: "platform team with data owners",
  },
  misreadings: [],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-28, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

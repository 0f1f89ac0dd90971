import type { RequirementFile } from "../../types";

export default {
  id: "cm-5",
  framework: "nist-800-53",
  number: "CM-5",
  title: "Access restrictions for change",
  asks: "Physical and logical restrictions on who may change the system are defined, documented, approved and enforced. In the low, moderate and high baseline.",
  controls: ["cm-5"],
  relevance: "evidence",
  reaches:
    "A mesh does not decide who may change it: Kubernetes rights and the repository do. What it gives is the list of objects, labels and annotations that have to be guarded.",
  blocks: [
    {
      block: "versioned-policy",
      note: "Only its list of accounts that may change objects, labels and annotations.",
    },
  ],
  evidence: [
    "An export of who may change mesh objects, namespace labels and pod annotations, approved by the owner",
    "A refused change by an account that is not on that list",
  ],
  residual: {
    short: "Rights in Kubernetes, the repository and the data centre",
    says: "Access control of the Kubernetes API and of the repository, change windows, and physical access.",
    owner: "platform team",
  },
  misreadings: [
    {
      claim: "The access rules of a mesh restrict who may change the system.",
      correction:
        "Rules of a mesh say which workload may call which. CM-5 is about qualified and authorised individuals who initiate changes to hardware, software or firmware.",
      source: "nist-oscal-content-800-53",
      locator: "Control cm-5, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control cm-5, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

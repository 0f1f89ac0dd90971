import type { RequirementFile } from "../../types";

export default {
  id: "ia-2",
  framework: "nist-800-53",
  number: "IA-2, IA-2(1), IA-2(2)",
  title: "Identification and authentication of users",
  asks: "Staff, and others who rank like staff, are uniquely identified and authenticated, with several factors for privileged and for other accounts; processes that act for them are tied to that identity. In the low, moderate and high baseline.",
  controls: ["ia-2", "ia-2.1", "ia-2.2"],
  relevance: "none",
  reaches: "The identity in a mesh is that of a workload. It names no person and knows no second factor.",
  blocks: [],
  evidence: ["The list of accounts and the multi-factor settings, from the systems that hold them"],
  residual: {
    short: "All of it: directory, several factors, privileged access",
    says: "The identity provider, multi-factor login and privileged access management do this, also for those who operate the mesh.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Strong identity for every workload covers identification and authentication.",
      correction: "IA-2 is about people. Services have a control of their own, IA-9, and that is in no baseline.",
      source: "nist-oscal-content-800-53",
      locator: "Control ia-2, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control ia-2, ia-2.1 and ia-2.2, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

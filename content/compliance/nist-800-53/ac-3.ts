import type { RequirementFile } from "../../types";

export default {
  id: "ac-3",
  framework: "nist-800-53",
  number: "AC-3",
  title: "Access enforcement",
  asks: "Logical access to information and system resources is allowed only as approved, by the organisation’s access control policies. In the low, moderate and high baseline.",
  controls: ["ac-3"],
  relevance: "supporting",
  reaches:
    "Calls between services: an approved list of callers for each service, enforced where the call arrives. The discussion names the level of applications and services as a place to enforce access.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "workload-identity",
      note: "A rule is only as good as the account it names.",
    },
  ],
  evidence: [
    "A table of services and their permitted callers, with the approval behind each line",
    "A refused call from a workload that is not in the table, with its log line",
  ],
  residual: {
    short: "People, data and the Kubernetes interface",
    says: "Access of users, access to records and files inside an application, and rights in the Kubernetes API are enforced elsewhere.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Mutual TLS between all services enforces access.",
      correction:
        "It proves who calls. The control asks that approved authorisations be enforced, so somebody has to approve callers and a rule has to refuse the others.",
      source: "nist-oscal-content-800-53",
      locator: "Control ac-3, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control ac-3, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

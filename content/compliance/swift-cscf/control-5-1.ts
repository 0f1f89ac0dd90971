import type { RequirementFile } from "../../types";

export default {
  id: "control-5-1",
  framework: "swift-cscf",
  number: "5.1",
  title: "Logical access control",
  asks: "Operator accounts follow need to know, least privilege and separation of duties.",
  relevance: "none",
  reaches:
    "It is about the accounts of people who operate SWIFT-related systems. The identity in a mesh is that of a workload, and its rules say which service may call, not what an operator may do.",
  blocks: [],
  evidence: [
    "The list of operators and administrators with role, approval and last review.",
    "Where SWIFT-related flows run through a mesh: the people who may change its policies or read its keys, in the same list.",
  ],
  residual: {
    short: "The whole control",
    says: "Accounts, roles, reviews and separation of duties on interfaces, operating systems, network devices and the cluster.",
    owner: "identity and access management with SWIFT operations",
  },
  misreadings: [
    {
      claim: "Least privilege between services answers the control.",
      correction:
        "In the wording of 2022 the principles are for operator accounts, on the systems listed there. Rights between services are not among them.",
      source: "securitm-swift-cscf-2022",
      locator: "5.1, Control Objective and In-scope components",
      url: "https://service.securitm.ru/docs/cscf-v2022/5-5-1-logical-access-control",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "ciso-assistant-swift-cscf-2025",
      locator: "ref_id 5.1, title in version 2025",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/swift-cscf-v2025v1.0.yaml#L241",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "securitm-swift-cscf-2022",
      locator: "5.1, Control Objective, In-scope components and Control Statement",
      url: "https://service.securitm.ru/docs/cscf-v2022/5-5-1-logical-access-control",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

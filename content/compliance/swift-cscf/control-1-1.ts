import type { RequirementFile } from "../../types";

export default {
  id: "control-1-1",
  framework: "swift-cscf",
  number: "1.1",
  title: "SWIFT environment protection",
  asks: "The local SWIFT infrastructure stands in a secure zone, separated from the general IT environment and from outside.",
  relevance: "none",
  reaches:
    "The zone is a separation of networks, systems and credentials. Rules between workloads do not make one; a mesh that spans the boundary rather adds a question, since its control plane and certificate authority would by that logic need the protection of the zone.",
  blocks: [],
  evidence: [
    "The drawing of the secure zone with every flow across its boundary, and for each flow that reaches a cluster the system at the other end.",
    "If a mesh runs inside the zone: where its control plane and its issuing key are, and who administers them.",
  ],
  residual: {
    short: "The whole zone",
    says: "Network separation, firewalls at the boundary, jump servers, operators’ computers, and credentials that are used inside the zone only.",
    owner: "network security with SWIFT operations",
  },
  misreadings: [
    {
      claim: "A namespace with strict mesh policies is a secure zone.",
      correction:
        "In the wording of 2022 the zone separates infrastructure from systems outside it, keeps its credentials out of those systems, and protects everything in it to the same level. A policy between workloads does none of the three.",
      source: "securitm-swift-cscf-2022",
      locator: "1.1, Implementation Guidelines, a) overall design goals",
      url: "https://service.securitm.ru/docs/cscf-v2022/1-1-1-implementation-guidelines-a-c",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "ciso-assistant-swift-cscf-2025",
      locator: "ref_id 1.1, title in version 2025",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/swift-cscf-v2025v1.0.yaml#L28",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "securitm-swift-cscf-2022",
      locator: "1.1, Implementation Guidelines, a) and b)",
      url: "https://service.securitm.ru/docs/cscf-v2022/1-1-1-implementation-guidelines-a-c",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

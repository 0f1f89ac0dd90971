import type { RequirementFile } from "../../types";

export default {
  id: "control-2-1",
  framework: "swift-cscf",
  number: "2.1",
  title: "Internal data flow security",
  asks: "Flows between SWIFT-related components are confidential, cannot be changed unseen, and both ends authenticate each other.",
  relevance: "supporting",
  reaches: "Only where such components run as workloads in the cluster, and their vendors support a proxy in the path.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Two-way TLS was one of the mechanisms named as an example in version 2022.",
    },
  ],
  evidence: [
    "The list of flows between SWIFT-related components, with the mechanism that protects each: of the product, of the mesh, or both.",
    "The vendor’s statement that its component is supported behind the proxy.",
  ],
  residual: {
    short: "Vendor products and their own mechanisms",
    says: "Interfaces, graphical front ends, hardware modules and the flows between them, protected by what the vendor provides.",
    owner: "SWIFT operations",
  },
  misreadings: [
    {
      claim: "The control asks for encryption between all services of the bank.",
      correction:
        "It is about flows between SWIFT-related components. Flows to the back office are those of 2.4, and other services of the bank are not its subject.",
      source: "securitm-swift-cscf-2022",
      locator: "2.1, Control Objective, In-scope components and Implementation Guidelines",
      url: "https://service.securitm.ru/docs/cscf-v2022/2-2-1-control-definition",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "ciso-assistant-swift-cscf-2025",
      locator: "ref_id 2.1, title in version 2025",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/swift-cscf-v2025v1.0.yaml#L142",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "securitm-swift-cscf-2022",
      locator: "2.1, Control Definition and Implementation Guidelines",
      url: "https://service.securitm.ru/docs/cscf-v2022/2-2-1-control-definition",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

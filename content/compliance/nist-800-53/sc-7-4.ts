import type { RequirementFile } from "../../types";

export default {
  id: "sc-7-4",
  framework: "nist-800-53",
  number: "SC-7(4)",
  title: "External telecommunications services",
  asks: "Each external telecommunications service has a managed interface with a traffic flow policy, and data across it is protected. Exceptions are documented with need and duration and reviewed at set times; unauthorised control-plane traffic is kept out. In the moderate and high baseline.",
  controls: ["sc-7.4"],
  relevance: "supporting",
  reaches:
    "Little: links of the mesh between sites that cross a carrier’s service can be encrypted (part c), and the list of outside destinations is one input to the flow policy. The interface itself is network equipment.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Only on links of the mesh that cross such a service.",
    },
    {
      block: "controlled-egress",
      note: "An input to the flow policy, for workloads only.",
    },
  ],
  evidence: [
    "The list of telecommunications services with the managed interface of each",
    "The register of exceptions with need, duration and the last review",
  ],
  residual: {
    short: "Carrier links, routing, DNS, review of exceptions",
    says: "The managed interfaces, filtering of routing and DNS, and the review that removes exceptions nobody needs any more.",
    owner: "network engineering",
  },
  misreadings: [
    {
      claim:
        "A mesh whose proxies reach its control plane securely answers the part of SC-7(4) on control-plane traffic.",
      correction:
        "The control plane meant here is that of the network: the examples are BGP routing, DNS and management protocols. That of a mesh is another thing with the same name.",
      source: "nist-oscal-content-800-53",
      locator: "Control sc-7.4, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-7.4, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

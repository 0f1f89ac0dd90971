import type { RequirementFile } from "../../types";

export default {
  id: "sc-7-8",
  framework: "nist-800-53",
  number: "SC-7(8)",
  title: "Routing through authenticated proxies",
  asks: "The internal traffic that the organisation names reaches the external networks that it names only through authenticated proxy servers at managed interfaces. In the moderate and high baseline.",
  controls: ["sc-7.8"],
  relevance: "supporting",
  reaches:
    "An egress gateway of the mesh can be that proxy for its workloads, if nothing can go round it. Where an option decides in the caller’s own proxy, there is no such server at the boundary.",
  blocks: [
    {
      block: "controlled-egress",
    },
    {
      block: "network-segmentation",
      note: "Closes the paths that go round the gateway.",
    },
  ],
  evidence: [
    "A test from inside an application container, with its proxy avoided: the outside address cannot be reached",
    "The rule of the network that admits outbound traffic from the gateway alone",
  ],
  residual: {
    short: "Closing every other way out",
    says: "Firewall or network policy that leaves the gateway as the only way, and proxies for people and for systems outside the mesh.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "With an egress gateway in place, outbound traffic is routed through a proxy.",
      correction:
        "The Istio project says of its own outbound restriction that it is no strong security boundary, since an application can go round its sidecar. The network has to close the other ways.",
      source: "istio-security-best-practices",
      locator: "Securing egress traffic; Understand traffic capture limitations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-7.8, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

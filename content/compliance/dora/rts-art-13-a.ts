import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-13-a",
  framework: "dora",
  number: "RTS Art. 13(a)",
  title: "Segregation and segmentation of networks",
  asks: "Segregate and segment systems and networks by the criticality of the functions they support, the classification, and the risk profile of the assets that use them.",
  relevance: "supporting",
  reaches:
    "Rules by workload identity keep services apart inside a cluster, on top of network segments. They hold for traffic that the mesh handles, and do not segment nodes or subnets.",
  blocks: [
    {
      block: "network-segmentation",
      note: "Counts only what the option itself can limit; subnets and nodes need the network layer.",
    },
    { block: "default-deny-authorization", note: "Separation by identity, inside a segment and across." },
  ],
  evidence: [
    "The drawing of segments with the criticality of the functions in each, and where mesh policy is the only barrier.",
    "A test of reachability between two segments, from a workload in the mesh and from one outside it.",
  ],
  residual: {
    short: "Subnets, clusters, hosts, other environments",
    says: "Network zones, separation of production from other environments (Article 8(2)(b)(v)), hosts, storage and administration.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "Identity-based policy in a mesh replaces network segmentation.",
      correction:
        "The point asks for segregation and segmentation of systems and networks. Rules by identity govern calls between workloads of the mesh; systems and networks beyond it are untouched.",
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (a)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 13, first subparagraph, point (a); Article 8(2)(b)(v)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

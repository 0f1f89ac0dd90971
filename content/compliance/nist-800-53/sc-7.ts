import type { RequirementFile } from "../../types";

export default {
  id: "sc-7",
  framework: "nist-800-53",
  number: "SC-7",
  title: "Boundary protection",
  asks: "Communication is monitored and controlled at the outer and at key inner interfaces, publicly reachable components sit in subnetworks of their own, and outside connections go through managed interfaces only. In the low, moderate and high baseline.",
  controls: ["sc-7"],
  relevance: "supporting",
  reaches:
    "Inner interfaces between groups of workloads, and a gateway as managed interface for the traffic of the mesh. The subnetworks of part b are built by the network.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "controlled-egress",
    },
    {
      block: "network-segmentation",
    },
  ],
  evidence: [
    "A diagram that names each managed interface, with its rules in the mesh and in the network side by side",
    "A test from outside the boundary that is refused",
  ],
  residual: {
    short: "Subnetworks, firewalls and the outer boundary",
    says: "Subnetworks for public components, firewalls and routers, and everything that reaches a node without passing a proxy.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "A cryptographic identity for every service makes perimeter controls inside the cluster unnecessary.",
      correction:
        "SC-7 asks for managed interfaces and for separate subnetworks whatever services prove about themselves. NIST’s own zero-trust model says that policies by identity alone cannot be adopted yet, and combines them with network-tier policies.",
      source: "nist-sp-800-207a",
      locator:
        "Limitations of Identity-Based Segmentation Policies for Enterprise ZTA; Multi-Tier Policies for Enterprise ZTA; pages 9 and 10",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-004",
        locator: "Implementing the Zero-Trust Pillar in Service Mesh, first paragraph, third sentence",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-7, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

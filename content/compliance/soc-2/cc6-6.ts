import type { RequirementFile } from "../../types";

export default {
  id: "cc6-6",
  framework: "soc-2",
  number: "CC6.6",
  title: "Threats from outside the system boundary",
  asks: "Logical access measures protect against threats from outside the boundary of the system. The points of focus name restricted channels, protected credentials, additional authentication, and boundary protection that is monitored.",
  relevance: "supporting",
  reaches: "Gateways of the mesh can restrict what comes in and what goes out at the points that they guard.",
  blocks: [
    {
      block: "controlled-egress",
      note: "For what leaves the system.",
    },
    {
      block: "network-segmentation",
      note: "For the boundary itself, where the points of focus name firewalls and demilitarised zones.",
    },
  ],
  evidence: [
    "The list of external access points with what protects each, and the configuration of the gateways among them",
    "Attempts from outside that were refused in the period, with what was done about them",
  ],
  residual: {
    short: "Firewalls, intrusion detection, remote access",
    says: "Firewalls, web application firewalls, protection against denial of service, intrusion detection, and additional authentication for access from outside.",
    owner: "network security",
  },
  misreadings: [
    {
      claim: "The ingress gateway of a mesh is the boundary protection of CC6.6.",
      correction:
        "The points of focus name firewalls, demilitarised zones and intrusion detection at external access points, monitored for attempts. A gateway is one part of that.",
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_6_6, Implements Boundary Protection Systems",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L272",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_6_6",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L272",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

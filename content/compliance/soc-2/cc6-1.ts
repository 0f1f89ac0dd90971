import type { RequirementFile } from "../../types";

export default {
  id: "cc6-1",
  framework: "soc-2",
  number: "CC6.1",
  title: "Logical access security",
  asks: "Protect information assets with logical access software, infrastructure and architecture. The points of focus name, among others, authentication of persons, infrastructure and software before access, network segmentation, credentials of infrastructure and software, and the protection of keys.",
  relevance: "supporting",
  reaches:
    "The part about infrastructure and software: workloads authenticate each other by certificate, and a call that no rule names is refused.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "workload-identity",
      note: "An account shared by two workloads takes the value out of it.",
    },
    {
      block: "network-segmentation",
      note: "Segmentation is a point of focus: something to consider, not a demand.",
    },
  ],
  evidence: [
    "The complete list of services and policies over the period, with every change, from which the auditor draws the sample",
    "For each sampled service the policy in force, the approval of its owner, and a refused call from within the period",
  ],
  residual: {
    short: "People, asset inventory, stored data",
    says: "Authentication and access of people, the inventory and classification of assets, points of access from outside, encryption of stored data, and the registration of new infrastructure.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Mutual TLS between all services is the authentication that CC6.1 asks for.",
      correction:
        "The points of focus speak of persons as well as of infrastructure and software. A workload certificate identifies a service; people, devices and administrators need controls of their own.",
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_6_1, Identifies and Authenticates Users",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L216",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_6_1",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L216",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "kirkpatrickprice-soc-2-academy",
      locator: "Protection Through Logical Access, Common Criteria 6.1",
      url: "https://kirkpatrickprice.com/video/soc-2-academy-protection-logical-access/",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;

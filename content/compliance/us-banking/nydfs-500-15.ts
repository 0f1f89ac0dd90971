import type { RequirementFile } from "../../types";

export default {
  id: "nydfs-500-15",
  framework: "us-banking",
  number: "NYDFS 500.15",
  title: "Encryption of nonpublic information",
  asks: "Have a written policy that requires encryption by industry standards for nonpublic information in transit over external networks and at rest. In this form since 1 November 2024; only for data at rest may other effective controls stand in, if the CISO reviews and approves them in writing at least once a year.",
  relevance: "supporting",
  reaches:
    "It applies to mesh links that cross an external network: clusters joined over one, or a gateway that faces it. Encryption between services inside goes beyond the section.",
  blocks: [
    {
      block: "enforced-mtls",
      note: "Needed in full on links over external networks, where compensating controls are no longer open.",
    },
    {
      block: "certificate-authority",
      note: "The policy has to say which industry standard keys and certificates follow.",
    },
  ],
  evidence: [
    "The written policy, with the industry standards it names and the mesh links it covers.",
    "The data-flow diagram with every external network marked, and a scan of protocol versions and suites there.",
  ],
  residual: {
    short: "Data at rest; customer and partner links; the policy",
    says: "The written policy, encryption of stored data, links to customers, partners and providers, and the yearly review of controls that stand in for encryption at rest.",
    owner: "chief information security officer",
  },
  misreadings: [
    {
      claim: "Financial regulators increasingly require encryption between services inside one’s own infrastructure.",
      correction:
        "New York’s section speaks of transit over external networks and of data at rest. Links between services inside are not named.",
      source: "turbot-nydfs-23",
      locator: "nydfs_23/500_15.pp, description of nydfs_23_500_15 (that of nydfs_23_500_15_a is the older wording)",
      url: "https://github.com/turbot/steampipe-mod-aws-compliance/blob/0a1eaab4f042e932c6ac32cf4140e9b8c59a8712/nydfs_23/500_15.pp",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
      saidBy: {
        source: "article-000",
        locator: "Why Service Mesh in Financial Services, first paragraph, first sentence",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
    {
      claim: "The CISO can approve compensating controls where encryption in transit is infeasible.",
      correction:
        "That was the wording before the amendment. Since 1 November 2024 compensating controls are open for data at rest only, reviewed and approved in writing by the CISO at least once a year.",
      source: "katten-nydfs-november-2024",
      locator: "Encryption of Nonpublic Information (NPI) (500.15)",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "turbot-nydfs-23",
      locator: "nydfs_23/500_15.pp, description of nydfs_23_500_15 (that of nydfs_23_500_15_a is the older wording)",
      url: "https://github.com/turbot/steampipe-mod-aws-compliance/blob/0a1eaab4f042e932c6ac32cf4140e9b8c59a8712/nydfs_23/500_15.pp",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "katten-nydfs-november-2024",
      locator: "Encryption of Nonpublic Information (NPI) (500.15)",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "steptoe-nydfs-final-phase",
      locator: "Background, for whom the regulation covers",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;

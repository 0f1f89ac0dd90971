import type { RequirementFile } from "../../types";

export default {
  id: "cc6-3",
  framework: "soc-2",
  number: "CC6.3",
  title: "Least privilege and segregation of duties",
  asks: "Access to data, software and functions is granted, changed and withdrawn by role, responsibility or system design, with regard to least privilege and segregation of duties.",
  relevance: "supporting",
  reaches:
    "Access between services: each caller is named, and who may change the rule is kept apart from who approves it when rules live in a repository.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
    {
      block: "versioned-policy",
      note: "The right to write policy objects in the cluster directly is an access right of its own.",
    },
  ],
  evidence: [
    "The complete list of policy changes in the period; for each sampled one the request, the approval by another person, and the deployment",
    "The reviews of permitted callers that were held in the period, with what was withdrawn",
  ],
  residual: {
    short: "Access of people, from joining to leaving",
    says: "Roles and access of people, their removal, access to data inside applications, and segregation of duties outside the delivery pipeline.",
    owner: "identity and access management",
  },
  misreadings: [],
  citations: [
    {
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_6_3",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L249",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "kirkpatrickprice-soc-2-academy",
      locator: "Common Criteria 6.3",
      url: "https://kirkpatrickprice.com/tag/soc-2-academy/page/7/",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;

import type { RequirementFile } from "../../types";

export default {
  id: "cc8-1",
  framework: "soc-2",
  number: "CC8.1",
  title: "Change management",
  asks: "Changes to infrastructure, data, software and procedures are authorised, designed, documented, tested, approved and put into operation in a controlled way.",
  relevance: "evidence",
  reaches:
    "Policy and routing kept as files leave a record of who asked, who approved and what was applied. The record lies in version control and in the audit log of the cluster, not in the mesh.",
  blocks: [
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "The complete list of changes to mesh objects in the period, from the audit log of the Kubernetes API, held against the repository",
    "For each sampled change the request, the test result, the approval by another person, and the deployment",
  ],
  residual: {
    short: "All other changes, emergency changes",
    says: "Changes to applications, data and infrastructure, upgrades of the mesh itself, emergency changes with their later approval, and the rights in the delivery pipeline.",
    owner: "change management",
  },
  misreadings: [
    {
      claim: "The history of the repository is the evidence for change management.",
      correction:
        "The auditor draws a sample from a population that has to be shown to be complete. A repository holds only the changes that went through it; those applied to the cluster directly are missing.",
      source: "keiter-soc-2-populations",
      locator: "Generating complete populations during the SOC 2 audit",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_8_1",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L585",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "kirkpatrickprice-soc-2-academy",
      locator: "Change Management Best Practices, Common Criteria 8.1",
      url: "https://kirkpatrickprice.com/video/soc-2-academy-change-management-best-practices/",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;

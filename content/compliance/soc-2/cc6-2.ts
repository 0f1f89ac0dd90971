import type { RequirementFile } from "../../types";

export default {
  id: "cc6-2",
  framework: "soc-2",
  number: "CC6.2",
  title: "Registration and removal of users",
  asks: "A new user, inside or outside, is registered and approved before credentials are issued and access is given, and loses the credentials once access is no longer approved. This concerns users whose access the organisation administers.",
  relevance: "none",
  reaches:
    "A mesh issues certificates to workloads by itself, without a request and without an approval. It registers no user, and knows of nobody who joins, moves or leaves.",
  blocks: [],
  evidence: [
    "The complete list of users who joined or left in the period; for each sampled one the request, the approval and the day of granting or removal",
    "The reviews of credentials held in the period, those of the operators of the mesh among them, with what was removed",
  ],
  residual: {
    short: "All of it: joining, moving and leaving of users",
    says: "Requests and approvals, accounts and credentials, their removal on time and their review, for staff, contractors, partners and customers.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Certificates that are issued and expire by themselves cover registration and removal of credentials.",
      correction:
        "The points of focus speak of an approval by the owner of the asset before credentials are created, of removal when a person no longer needs access, and of reviews. A certificate issued without a request shows none of them.",
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_6_2, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L233",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_6_2",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L233",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "kirkpatrickprice-soc-2-academy",
      locator: "Registering Internal and External Users, Common Criteria 6.2",
      url: "https://kirkpatrickprice.com/video/soc-2-academy-registering-internal-external-users",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;

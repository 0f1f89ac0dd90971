import type { RequirementFile } from "../../types";

export default {
  id: "a-8-3",
  framework: "iso-27001",
  number: "A.8.3",
  title: "Information access restriction",
  asks: "Access to information and what belongs to it is restricted as the organisation’s own access policy says.",
  relevance: "supporting",
  reaches:
    "Which workload may call which service, and for HTTP which path and method. It does not see which record or field is read.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
  ],
  evidence: [
    "For a sampled service: the line of the access policy, the rule that carries it out, and a refused call with its log line.",
  ],
  residual: {
    short: "Rights of people, and rights on records and fields",
    says: "What a person may see, rights on single records, database rights and access to stored files.",
    owner: "application owners with identity and access management",
  },
  misreadings: [
    {
      claim: "Rules on which service may call which restrict the access to information.",
      correction:
        "The control follows the organisation’s own access policy for information. A rule of the mesh restricts calls; who may see which record is decided in the application and the database.",
      source: "prowler-iso-27001",
      locator: "Id A.8.3, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L976",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.3, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L976",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "ciso-assistant-iso-27001",
      locator: "ref_id A.8.3, name",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/iso27001-2022.yaml#L2905",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;

import type { RequirementFile } from "../../types";

export default {
  id: "a-5-15",
  framework: "iso-27001",
  number: "A.5.15",
  title: "Access control",
  asks: "There are rules for physical and logical access to information and what belongs to it, set and applied by business and security needs.",
  relevance: "supporting",
  reaches:
    "The rules may name services as well as people. For calls between services, a policy that refuses what is not named puts the rule into force where it can be read.",
  blocks: [
    {
      block: "default-deny-authorization",
    },
  ],
  evidence: [
    "The access rules, with the part that deals with services, next to the policies that carry it out.",
    "A table of services with permitted callers, signed by the owner of each service.",
  ],
  residual: {
    short: "People, premises, data, and the rules themselves",
    says: "The rules and their owners, access of people, physical access, rights inside applications and databases.",
    owner: "identity and access management",
  },
  misreadings: [],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.5.15, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L263",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "adoptech-iso-27001",
      locator: "ISO 27001: 2022 Control Description; Guidance on implementation, paragraph on entities",
      url: "https://knowledge.adoptech.co.uk/5.15-access-control",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "isms-online-iso-27001",
      locator: "Access Control Policy, second paragraph",
      url: "https://isms.online/iso-27001/annex-a/5-15-access-control-2022",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;

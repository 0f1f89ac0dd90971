import type { RequirementFile } from "../../types";

export default {
  id: "art-21-2-i",
  framework: "nis2",
  number: "Art. 21(2)(i)",
  title: "Access control policies, people and assets",
  asks: "Among the measures that are appropriate to the risk are the security of human resources, access control policies and asset management.",
  relevance: "supporting",
  reaches:
    "Access between services is one part of access control. For the providers under Regulation 2024/2690 the annex says so: the policies cover access by persons and access by network and information systems.",
  blocks: [
    {
      block: "default-deny-authorization",
      note: "For calls between workloads; it says nothing about people.",
    },
  ],
  evidence: [
    "The access control policy, with its part on access by systems.",
    "The matrix of which service may call which, with an owner for each line, beside the rules in force.",
  ],
  residual: {
    short: "People, assets, physical access",
    says: "Staff vetting, joiners and leavers, accounts of people, the asset inventory and physical access.",
    owner: "identity and access management with human resources",
  },
  misreadings: [
    {
      claim: "Mesh authorisation is the access control that NIS2 asks for.",
      correction:
        "Point (i) names human resources security, access control policies and asset management together, and the annex starts with access by persons. Rules between workloads are one part.",
      source: "eu-nis2-implementing-regulation-annex",
      locator: "11.1.2(a) and (b); for the directive Article 21(2)(i)",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L29004",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-nis2-directive",
      locator: "Article 21(2)(i)",
      url: "https://github.com/ivanstambuk/eIDAS20/blob/8179b1c41dde04ae32d509fd081253c999363f28/01_regulation/2022_2555_NIS2/regulation.md#L832",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-nis2-implementing-regulation-annex",
      locator: "11.1.1 and 11.1.2",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L28670",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

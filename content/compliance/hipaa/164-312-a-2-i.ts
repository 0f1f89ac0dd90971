import type { RequirementFile } from "../../types";

export default {
  id: "164-312-a-2-i",
  framework: "hipaa",
  number: "§ 164.312(a)(2)(i)",
  title: "Unique user identification (required)",
  asks: "Each user has a name or number that no other has, so that what they do can be traced to them.",
  relevance: "none",
  reaches:
    "The definition of a user is a person or entity with authorised access. The identity that a mesh issues belongs to a service account, which all pods of a workload share and behind which any number of users may stand.",
  blocks: [],
  evidence: [
    "The list of accounts from the directory, with none that two people share.",
    "A sample of records in the application that leads from a change to one user.",
  ],
  residual: {
    short: "The whole specification",
    says: "Unique accounts for people and for those who act for them, in the directory and in each application, and their lifecycle.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "The certificate of each workload provides the unique identification.",
      correction:
        "A user is defined as a person or entity with authorised access, and the purpose is to identify and track user identity. A workload certificate says which program called, not for whom.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.304, User; § 164.312(a)(2)(i)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-304-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(a)(2)(i)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.304, User",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-304-definitions.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "govinfo-cfr-45-164-312",
      locator: "§ 164.312(a)(1) and (a)(2)(i)",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "compliance-as-code-hipaa",
      locator: "controls/hipaa.yml, id 164.312(a)(2)(i)",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/hipaa.yml#L1143",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;

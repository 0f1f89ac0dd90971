import type { RequirementFile } from "../../types";

export default {
  id: "164-312-b",
  framework: "hipaa",
  number: "§ 164.312(b)",
  title: "Audit controls (standard)",
  asks: "In every system that holds or uses electronic health information, activity is recorded and looked at, by hardware, software or procedure. Nothing in it is addressable.",
  relevance: "supporting",
  reaches:
    "Access logs record which service called which, when and with what result, refused calls included. That is activity at the edge of the system, not inside it.",
  blocks: [
    {
      block: "access-logs",
      note: "Paths and headers may hold health information; decide what is logged before it is switched on.",
    },
    {
      block: "traffic-metrics",
      note: "For the part on examining activity.",
    },
  ],
  evidence: [
    "One joined sample: a view of a record in the application’s own log, and the calls between services that belong to it.",
    "The risk-based decision on which systems are logged, how, and for how long.",
  ],
  residual: {
    short: "Who saw or changed which record",
    says: "Records of users and of single health records, in applications and databases, the examination of all of them, and the protection of the log store.",
    owner: "information security with the application owners",
  },
  misreadings: [
    {
      claim: "Access logs of a mesh are the audit trail that HIPAA asks for.",
      correction:
        "The standard asks for mechanisms that record and examine activity in systems that contain or use health information. A mesh sees calls between services; which person read which record is known to the application only.",
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(b)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      claim: "HIPAA orders audit logs to be kept for six years.",
      correction:
        "Six years is the time for policies and for documentation that the rule demands. Neither section says that logs are such documentation, and the Department has not settled it; set the period by risk and write it down.",
      source: "ldmlaw-hipaa-audit-logs",
      locator: "Second paragraph, on 45 CFR 164.316(b)",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.312(b)",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-312-technical-safeguards.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-cfr-45-parts-160-164",
      locator: "§ 164.316(b)(1) and (b)(2)(i), for what is kept six years",
      url: "https://github.com/aptible/www.aptible.com/blob/7115acc547332fa98a8f58ec0ab2a659878af2ce/source/hipaa/regulations/164-316-policies-procedures-documentation.md",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "compliance-as-code-hipaa",
      locator: "controls/hipaa.yml, id 164.312(b)",
      url: "https://github.com/ComplianceAsCode/content/blob/b3a2cca9352cbcefb7f00d770bfd6f679da18d6a/controls/hipaa.yml#L1283",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;

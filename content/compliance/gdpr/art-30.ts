import type { RequirementFile } from "../../types";

export default {
  id: "art-30",
  framework: "gdpr",
  number: "Art. 30",
  title: "Records of processing activities",
  asks: "Keep a written register of processing: who is responsible, the purposes, the categories of people, data and recipients, transfers, time limits for erasure, and a general description of the security measures.",
  relevance: "none",
  reaches:
    "The register describes purposes, people and recipients. Traffic data holds none of these fields; a mesh can at most be named in the description of security measures under Article 30(1)(g).",
  blocks: [],
  evidence: [
    "One line in the register, under Article 30(1)(g), that names encrypted and authorised service traffic as a security measure.",
  ],
  residual: {
    short: "The whole register",
    says: "The register and its upkeep, for the controller and for the processor, in writing and ready for the supervisory authority.",
    owner: "data protection office",
  },
  misreadings: [
    {
      claim: "Request logs and traces from a mesh are better evidence for the records of processing activities.",
      correction:
        "Article 30 lists what the register contains: names, purposes, categories of people, data and recipients, transfers, erasure limits and a description of security measures. A request or a span has no such field.",
      source: "eu-gdpr",
      locator: "Article 30(1)(a) to (g) and 30(2)(a) to (d)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Regulatory Compliance, GDPR",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "eu-gdpr",
      locator: "Article 30(1) to 30(5)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-gdpr",
      locator: "Recital 82",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

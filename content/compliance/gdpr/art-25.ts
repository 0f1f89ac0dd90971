import type { RequirementFile } from "../../types";

export default {
  id: "art-25",
  framework: "gdpr",
  number: "Art. 25",
  title: "Data protection by design and by default",
  asks: "Build the data protection principles into the means of processing, and by default process, keep and make accessible only the personal data that each purpose needs.",
  relevance: "supporting",
  reaches:
    "A rule that denies every call not named keeps services without a purpose away from the service that holds the data. It is one design measure, made when the means of processing are decided.",
  blocks: [
    {
      block: "default-deny-authorization",
      note: "Limits which service may call, not which fields or persons it gets.",
    },
    {
      block: "controlled-egress",
      note: "Limits which destinations outside the cluster the data can be sent to.",
    },
  ],
  evidence: ["The design record that says why each permitted caller needs the data."],
  residual: {
    short: "Fields, purposes, retention, settings for the people concerned",
    says: "Minimisation inside a message or a table, pseudonymisation, purpose limits, retention periods, and defaults in the product itself.",
    owner: "application architecture with the data protection office",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-gdpr",
      locator: "Article 25(1) and 25(2)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

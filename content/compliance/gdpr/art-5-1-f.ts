import type { RequirementFile } from "../../types";

export default {
  id: "art-5-1-f",
  framework: "gdpr",
  number: "Art. 5(1)(f), 5(2)",
  title: "Integrity, confidentiality and accountability",
  asks: "Process personal data with appropriate security against unauthorised or unlawful processing and against accidental loss, destruction or damage, and be able to show it.",
  relevance: "supporting",
  reaches:
    "Encrypted and authorised calls between services are a part of the technical measures. Versioned policy, with the results of its checks, is a part of showing them.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "default-deny-authorization",
    },
    {
      block: "versioned-policy",
      note: "For the duty to show, not for the protection itself.",
    },
  ],
  evidence: [
    "The description of technical and organisational measures, with the policy files and the commit in force.",
    "A list of the services and traffic paths that carry personal data, and which of them the policies cover.",
  ],
  residual: {
    short: "Data at rest, access inside applications, the overall proof",
    says: "The security of data in applications, databases, backups and logs, the organisational measures, and the proof that all of it together is appropriate.",
    owner: "data protection office with the application owners",
  },
  misreadings: [
    {
      claim: "For the GDPR, both meshes encrypt data in transit and provide audit logs.",
      correction:
        "Article 5 asks for security that is appropriate, and for a controller that can show it. The articles of the Regulation name no log and no audit trail; whose data was processed, and for which purpose, is for the controller to show.",
      source: "eu-gdpr",
      locator: "Article 5(1)(f) and 5(2); the words log and audit trail occur in no article",
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
      locator: "Article 5(1)(f) and 5(2)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

import type { RequirementFile } from "../../types";

export default {
  id: "art-32-1-a",
  framework: "gdpr",
  number: "Art. 32(1)(a)",
  title: "Pseudonymisation and encryption",
  asks: "Ensure security appropriate to the risk, given the state of the art, the cost and the nature of the processing. Pseudonymisation and encryption are named among the measures to take as appropriate.",
  relevance: "direct",
  reaches:
    "Where the risk assessment chooses encryption for personal data on its way between services, enforced mutual TLS is that measure.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "certificate-authority",
      note: "The keys belong to the measure: whoever holds the issuing key can pose as any workload.",
    },
  ],
  evidence: [
    "The risk assessment that chooses the measure and names the traffic paths it is for.",
    "A list of the paths that carry personal data outside the mesh, with what protects each of them.",
  ],
  residual: {
    short: "At rest, in use, in backups and logs; traffic outside the mesh",
    says: "Pseudonymisation, encryption of stored data, backups and logs, data in memory, traffic to endpoints that are not in the mesh, and the choice of measures itself.",
    owner: "information security with the data protection office",
  },
  misreadings: [
    {
      claim: "The GDPR requires protection of personal data in transit, and with it encryption between all services.",
      correction:
        "Article 32 asks for a level of security appropriate to the risk and lists encryption among measures to take as appropriate. It does ask that risks to transmitted data be weighed. The word encryption occurs in three articles, 6(4)(e), 32(1)(a) and 34(3)(a), and orders it in none.",
      source: "eu-gdpr",
      locator: "Article 32(1)(a) and 32(2); Articles 6(4)(e) and 34(3)(a)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Why Service Mesh in Financial Services, first paragraph",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "eu-gdpr",
      locator: "Article 32(1), opening words and point (a); Article 32(2)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-gdpr",
      locator: "Recital 83",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

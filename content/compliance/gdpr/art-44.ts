import type { RequirementFile } from "../../types";

export default {
  id: "art-44",
  framework: "gdpr",
  number: "Art. 44 to 46",
  title: "Transfers to third countries",
  asks: "Transfer personal data to a third country only on the conditions of chapter V, such as an adequacy decision or appropriate safeguards with enforceable rights.",
  relevance: "evidence",
  reaches:
    "Egress rules and the traffic graph show which destinations outside the cluster the services call. That is input for the list of transfers.",
  blocks: [
    {
      block: "controlled-egress",
    },
    {
      block: "traffic-metrics",
    },
  ],
  evidence: [
    "The list of permitted outside destinations, each with its recipient, country and legal basis for the transfer.",
  ],
  residual: {
    short: "Recipients, legal instruments, assessment of the third country",
    says: "Who receives the data and where that party is, adequacy decisions, clauses and other safeguards, and onward transfers. A network address does not answer these questions.",
    owner: "data protection office with legal",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-gdpr",
      locator: "Article 44; Article 45(1); Article 46(1) and 46(2)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "edpb-guidelines-05-2021",
      locator: "Executive Summary, the three criteria for a transfer",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

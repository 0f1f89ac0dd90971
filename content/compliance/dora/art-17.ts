import type { RequirementFile } from "../../types";

export default {
  id: "art-17",
  framework: "dora",
  number: "Art. 17",
  title: "Management of ICT-related incidents",
  asks: "Run a process that detects, records, classifies, handles and reports incidents, with early warning indicators, roles, plans for communication, and root causes that are found and addressed.",
  relevance: "evidence",
  reaches:
    "Access logs and traffic metrics help to show which services called the affected one, from when until when, and whether isolation worked.",
  blocks: [{ block: "access-logs" }, { block: "traffic-metrics" }],
  evidence: [
    "An incident file that holds the service calls of the affected workload for the time in question, exported with query, time and person.",
    "A query that still finds the records of a closed incident at the end of the retention period that the incident policy sets.",
  ],
  residual: {
    short: "The process, classification, reporting, root cause",
    says: "The process itself, classification by clients, transactions, duration and cost, notice to authorities and clients, and root-cause analysis.",
    owner: "incident management",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-dora",
      locator: "Article 17(1) to 17(3)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-dora-rts",
      locator: "Article 22, points (c) and (d)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

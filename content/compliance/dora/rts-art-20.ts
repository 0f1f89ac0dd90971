import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-20",
  framework: "dora",
  number: "RTS Art. 20",
  title: "Identity management",
  asks: "Identify and authenticate uniquely the people and systems that access information. Each member of staff, staff of providers with access included, has one identity with one account, assignments are recorded and the records kept, and all accounts have a managed life cycle, automated where feasible and appropriate.",
  relevance: "supporting",
  reaches:
    "For systems: each workload proves an identity of its own, issued and renewed without people. That is unique only where each workload has its own service account.",
  blocks: [{ block: "workload-identity" }],
  evidence: [
    "The register of service accounts with workload, owner and date of review, and no account that two workloads share.",
    "A sample of accounts that were removed when their workload was retired.",
  ],
  residual: {
    short: "Identities of people, their records and life cycle",
    says: "Identities of staff and of providers’ staff, records of their assignment, and the life cycle of all accounts.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "Workload certificates settle identity management under DORA.",
      correction:
        "The article is about people and systems. It asks for one identity for each member of the entity’s and of providers’ staff, kept records, and a life cycle for all accounts; a workload certificate names a service account and no person.",
      source: "eu-dora-rts",
      locator: "Article 20(1) and 20(2)(a) and (b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator: "Article 20(1) and 20(2), with the subparagraphs on points (a) and (b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

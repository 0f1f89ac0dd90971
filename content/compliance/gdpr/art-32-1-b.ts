import type { RequirementFile } from "../../types";

export default {
  id: "art-32-1-b",
  framework: "gdpr",
  number: "Art. 32(1)(b)",
  title: "Lasting confidentiality, integrity, availability, resilience",
  asks: "As appropriate to the risk, be able to ensure the confidentiality, integrity, availability and resilience of processing systems and services over time.",
  relevance: "supporting",
  reaches:
    "Confidentiality and integrity of calls between services, limits on who may call, and retries, time limits and failover for the calls themselves.",
  blocks: [
    {
      block: "enforced-mtls",
    },
    {
      block: "default-deny-authorization",
    },
    {
      block: "resilience",
    },
  ],
  evidence: [
    "Results of a failure test on a service that processes personal data.",
    "The entry of the mesh’s own control plane and certificate authority in the continuity plan.",
  ],
  residual: {
    short: "Capacity, recovery, application faults; the mesh’s own failure",
    says: "Capacity, backup and restore, correct behaviour of the application, and plans for the failure of the mesh, which is one more component that can fail.",
    owner: "service owners with business continuity",
  },
  misreadings: [],
  citations: [
    {
      source: "eu-gdpr",
      locator: "Article 32(1)(b)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

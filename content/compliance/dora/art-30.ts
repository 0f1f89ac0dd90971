import type { RequirementFile } from "../../types";

export default {
  id: "art-30",
  framework: "dora",
  number: "Art. 30",
  title: "Key contractual provisions",
  asks: "Contracts on ICT services are in writing and hold a minimum of terms: services and their subcontracting, locations, protection and return of data, service levels, help in incidents, cooperation with authorities, termination, and the provider’s part in training. For critical or important functions also measurable targets, reports to the entity, continuity and security measures, threat-led tests, rights of access and audit, and an exit with a transition period.",
  relevance: "none",
  reaches:
    "Terms are agreed with a provider; no feature of a mesh replaces one. Ask for them before a vendor’s distribution or managed mesh is chosen.",
  blocks: [],
  evidence: [
    "The contract held against the list of Article 30(2) and, for critical or important functions, 30(3), with each gap and who accepted it.",
  ],
  residual: {
    short: "All of it",
    says: "Negotiation, service levels, audit and access rights, subcontracting, termination and transition.",
    owner: "procurement and legal, with third-party risk management",
  },
  misreadings: [
    {
      claim: "A licence for software that the bank runs itself is never an ICT service.",
      correction:
        "The definition of ICT services is meant broadly, and the list of service types for the register has one for licences of software run on premises. Whether a given subscription counts is for the entity to assess and record.",
      source: "eu-dora-its-register",
      locator:
        "Annex III, S13 Software licencing (excluding SaaS); for the definition Article 3(21) and Recital 35 of DORA",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora",
      locator: "Article 30(1) to 30(4)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

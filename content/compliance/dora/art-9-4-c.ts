import type { RequirementFile } from "../../types";

export default {
  id: "art-9-4-c",
  framework: "dora",
  number: "Art. 9(4)(c)",
  title: "Access limited to what is needed",
  asks: "Limit physical and logical access to information and ICT assets to what approved functions and activities need, with policies and controls for access rights and their sound administration.",
  relevance: "supporting",
  reaches:
    "For access by services: a service is reachable only by callers that are named in a rule. The detail stands in Article 21 of the RTS.",
  blocks: [{ block: "default-deny-authorization" }],
  evidence: [
    "The table of permitted callers for each service of a critical or important function, approved by its owner, next to the live policies.",
  ],
  residual: {
    short: "Access of people, physical access, rights in applications",
    says: "Access by people, administrators and providers, rights inside applications and databases, physical access, and the administration of all of these.",
    owner: "identity and access management",
  },
  misreadings: [],
  citations: [
    { source: "eu-dora", locator: "Article 9(4)(c)", checkedOn: "2026-11-22", read: "primary", about: "own-behaviour" },
    {
      source: "eu-dora-rts",
      locator: "Article 21, points (a) and (d)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

import type { RequirementFile } from "../../types";

export default {
  id: "annex-11-2",
  framework: "nis2",
  number: "Annex 11.2",
  title: "Management of access rights",
  asks: "Grant, change, withdraw and document access rights by the access control policy: need-to-know, least privilege and separation of duties, authorised by the right people, listed in a register, logged, and reviewed at planned intervals.",
  relevance: "supporting",
  reaches:
    "Rules between services, kept in a repository, are access rights of systems with author, approver and date. The register of people’s rights is another matter.",
  blocks: [
    {
      block: "default-deny-authorization",
      note: "Least privilege for service accounts, as far as rules name single callers.",
    },
    {
      block: "versioned-policy",
      note: "History and approval come from the repository.",
    },
  ],
  evidence: [
    "An export of the rules as a register: caller, callee, owner, approval, date.",
    "The record of the last review, with the rules that were removed because nobody used them.",
  ],
  residual: {
    short: "Rights of people and third parties",
    says: "Rights of staff, suppliers and visitors, their end with the contract, and the right to change mesh policy itself.",
    owner: "identity and access management",
  },
  misreadings: [
    {
      claim: "A default-deny policy shows that access rights are managed.",
      correction:
        "It shows what is allowed today. The point also asks for authorisation, a register, logging of changes, and a documented review at planned intervals.",
      source: "eu-nis2-implementing-regulation-annex",
      locator: "11.2.2(a) to (f) and 11.2.3",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L29366",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-nis2-implementing-regulation-annex",
      locator: "11.2.1 to 11.2.3; for access by systems 11.1.2(b)",
      url: "https://github.com/intuitem/ciso-assistant-community/blob/f990d7b1b9a9f56e391acbc247c9076262a11412/backend/library/libraries/annex-nis2-regulation--2024-2690-with-technical-implementation-guidance-by-enisa.yaml#L29338",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

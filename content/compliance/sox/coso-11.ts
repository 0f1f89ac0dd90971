import type { RequirementFile } from "../../types";

export default {
  id: "coso-11",
  framework: "sox",
  number: "COSO Principle 11",
  title: "General controls over technology",
  asks: "General controls over technology are chosen and built to fit the organisation’s objectives: for infrastructure, for access rights and security, and for buying, building and maintaining systems.",
  relevance: "evidence",
  reaches:
    "Mesh policy can be listed in the control matrix as one technical control under security management, with its change history.",
  blocks: [
    {
      block: "versioned-policy",
    },
    {
      block: "default-deny-authorization",
    },
  ],
  evidence: [
    "The control matrix that shows which business process and which automated control depend on the mesh control.",
  ],
  residual: {
    short: "Selecting controls and linking them to business processes",
    says: "Working out which business processes depend on which technology, selecting the controls, and everything outside service traffic.",
    owner: "internal control with IT management",
  },
  misreadings: [],
  citations: [
    {
      source: "coso-internal-control",
      locator: "Principle 11, the four points of focus",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

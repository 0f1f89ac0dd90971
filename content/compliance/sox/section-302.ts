import type { RequirementFile } from "../../types";

export default {
  id: "section-302",
  framework: "sox",
  number: "Section 302",
  title: "Certification by the officers",
  asks: "The principal executive and financial officers certify, in each annual and quarterly report, that it is not misleading, that they maintain and have evaluated internal controls, and which weaknesses and changes they have disclosed.",
  relevance: "none",
  reaches:
    "It is a personal statement about reports and controls. A mesh control can be one of many things that the statements of their staff rest on; it certifies nothing.",
  blocks: [],
  evidence: ["The sub-certifications of the staff who run the controls, in which a mesh control is at most one line."],
  residual: {
    short: "The certification as a whole",
    says: "The evaluation of controls, the disclosure of significant deficiencies and of fraud to auditors and audit committee, and the signature.",
    owner: "chief executive officer and chief financial officer",
  },
  misreadings: [],
  citations: [
    {
      source: "us-code-title-15-chapter-98",
      locator: "§ 7241(a)(1) to (6)",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section7241&num=0&edition=prelim",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

import type { RequirementFile } from "../../types";

export default {
  id: "section-404",
  framework: "sox",
  number: "Section 404, AS 2201",
  title: "Internal control over financial reporting",
  asks: "Management assesses each year whether internal control over financial reporting works, and for the larger filers an auditor attests to it. The auditor works down from the financial statements to the controls that address a risk of misstatement.",
  relevance: "evidence",
  reaches:
    "Where a service on the path to the ledger runs in the mesh, the history of its policy is evidence for one IT control among many. A log of calls between services is seldom a control that an auditor selects.",
  blocks: [
    {
      block: "versioned-policy",
    },
  ],
  evidence: [
    "The control description that ties the mesh control to an account, an assertion and a risk of misstatement.",
    "A sample of policy changes over the whole year, each with request, approval and deployment.",
  ],
  residual: {
    short: "Scoping, process controls, reconciliations, the conclusion",
    says: "Which accounts and systems are in scope, controls in the business process and in applications, reconciliations, and the conclusion on deficiencies.",
    owner: "finance, with internal control and internal audit",
  },
  misreadings: [
    {
      claim: "SOX requires audit trails for all access to financial data.",
      correction:
        "Section 404 asks for a report on internal control over financial reporting with management’s assessment of it. It names no audit trail and no log: in the whole chapter neither word occurs, nor access control or encryption.",
      source: "us-code-title-15-chapter-98",
      locator:
        "§ 7262(a) and (b); the words audit trail, log, access control and encryption do not occur in chapter 98",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section7262&num=0&edition=prelim",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Why Service Mesh in Financial Services, first paragraph; Regulatory Compliance, SOX",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "us-code-title-15-chapter-98",
      locator: "§ 7262(a), (b) and (c)",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section7262&num=0&edition=prelim",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "pcaob-as-2201",
      locator: "Paragraphs .21, .22 and .36 with its note",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "sec-regulation-s-k-item-308",
      locator: "Paragraph (a)(1) to (4)",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

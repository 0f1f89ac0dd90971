import type { FrameworkFile } from "../../types";

export default {
  id: "sox",
  name: "Sarbanes-Oxley Act of 2002, with ITGC, COSO and COBIT",
  short: "SOX",
  issuer: "United States Congress, with rules of the SEC and standards of the PCAOB",
  binds:
    "Companies that file periodic reports with the SEC, the officers who sign them, and their auditors. A bank is bound when it files such reports itself, and works under it when its parent does.",
  finding:
    "The sections that matter here name no technical control. Auditors test the IT general controls that a company’s own financial reporting depends on.",
  status: [
    {
      value:
        "In force, as part of the United States Code: chapter 98 of title 15 holds the officers’ certification and the assessment of controls.",
      state: "in-force",
      source: "us-code-title-15-chapter-98",
      locator: "§ 7241 and § 7262",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section7262&num=0&edition=prelim",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The auditor’s attestation of section 404(b) is not required for emerging growth companies, nor for issuers that are neither accelerated nor large accelerated filers. Management’s own assessment is.",
      source: "us-code-title-15-chapter-98",
      locator: "§ 7262(a), (b) and (c)",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section7262&num=0&edition=prelim",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A change is proposed: on 19 May 2026 the SEC proposed to keep two filer classes only and to raise the float of a large accelerated filer from 700 million to 2 billion dollars. No adoption was found.",
      state: "proposed",
      source: "proskauer-filer-status",
      locator: "Opening paragraph and list",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
  ],
  applies: [
    {
      value: "You, or your parent, file periodic reports with the SEC.",
      binding: "law",
      source: "us-code-title-15-chapter-98",
      locator: "§ 7241 and § 7262",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title15-section7262&num=0&edition=prelim",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  cautions: [
    {
      value:
        "The proposal would extend the exemption from the auditor’s attestation. It would leave the duty to maintain and to assess controls over financial reporting.",
      source: "white-case-filer-status",
      locator: "Second and third paragraph",
      checkedOn: "2026-11-21",
      read: "second-hand",
      about: "comparison",
    },
    {
      value:
        "ITGC is a term of audit practice. The audit standard speaks of general controls over program changes, access to programs and computer operations.",
      source: "pcaob-as-2201",
      locator: "Appendix B, paragraph .B29",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "Scope is set from the financial statements down: the auditor selects the controls that address a risk of misstatement, and looks at IT as part of that, not apart from it.",
      source: "pcaob-as-2201",
      locator: "Paragraphs .21 and .36 with its note",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value: "COSO and COBIT are frameworks, not law. Management names the framework it evaluates its controls by.",
      source: "sec-regulation-s-k-item-308",
      locator: "Paragraph (a)(2)",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies FrameworkFile;

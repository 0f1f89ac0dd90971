import type { RequirementFile } from "../../types";

export default {
  id: "section-802",
  framework: "sox",
  number: "Section 802, Rule 2-06",
  title: "Destruction and retention of records",
  asks: "Nobody may destroy, alter or falsify records to obstruct a federal matter. An auditor keeps the workpapers of an audit for five years by statute, and the records relevant to it for seven by SEC rule.",
  relevance: "none",
  reaches:
    "The duty to retain falls on the auditor, and the ban on destruction on everyone. A mesh keeps no records; its logs matter only where a legal hold or the company’s own schedule names them.",
  blocks: [],
  evidence: ["The retention schedule and the current legal holds, with the log stores that they name."],
  residual: {
    short: "Retention schedule, legal holds, the auditor’s own files",
    says: "The retention schedule, legal holds, and protection of the stores that logs are sent to. The auditor’s duty to keep workpapers stays with the auditor.",
    owner: "records management with legal",
  },
  misreadings: [
    {
      claim: "Section 802 makes a company keep its technical logs for seven years.",
      correction:
        "Section 1520 binds the accountant who audits an issuer, for five years, and covers audit and review workpapers. The SEC rule it provides for, which says seven years, is about that accountant’s records as well.",
      source: "us-code-title-18-chapter-73",
      locator: "§ 1520(a)(1) and (a)(2)",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1520&num=0&edition=prelim",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "us-code-title-18-chapter-73",
      locator: "§ 1519",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1519&num=0&edition=prelim",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "us-code-title-18-chapter-73",
      locator: "§ 1520(a) and (b)",
      url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1520&num=0&edition=prelim",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "sec-rule-2-06",
      locator: "Paragraph (a)",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;

import type { SourceFile } from "../types";

export default {
  id: "sec-rule-2-06",
  title: "17 CFR 210.2-06: Retention of audit and review records",
  publisher: "Securities and Exchange Commission",
  kind: "law",
  url: "https://www.ecfr.gov/current/title-17/chapter-II/part-210/subject-group-ECFR2f5dcb24c1c571e/section-210.2-06",
  published: null,
  version: "copy of April 2026",
  interest: [],
  caution: "Paragraph (a) was seen in an excerpt of a page that reprints the rule.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "sec-regulation-s-k-item-308",
  title: "17 CFR 229.308 (Item 308): Internal control over financial reporting",
  publisher: "Securities and Exchange Commission",
  kind: "law",
  url: "https://www.ecfr.gov/current/title-17/chapter-II/part-229/subpart-229.300/section-229.308",
  published: null,
  version: null,
  interest: [],
  caution: "Paragraph (a) was seen in an excerpt of a page that reprints the rule.",
} satisfies SourceFile;

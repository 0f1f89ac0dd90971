import type { SourceFile } from "../types";

export default {
  id: "pcaob-as-2201",
  title:
    "AS 2201: An Audit of Internal Control Over Financial Reporting That Is Integrated with An Audit of Financial Statements",
  publisher: "Public Company Accounting Oversight Board",
  kind: "standard",
  url: "https://pcaobus.org/oversight/standards/auditing-standards/details/AS2201",
  published: null,
  version: "text as of 15 December 2017",
  interest: [],
  caution:
    "Seen page by page in excerpts of a reprint. The board has since amended paragraphs .03, .04 and .09; the paragraphs cited here are not among them.",
} satisfies SourceFile;

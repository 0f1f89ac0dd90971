import type { SourceFile } from "../types";

export default {
  id: "us-code-title-42-section-1320d-8",
  title: "United States Code, title 42, section 1320d-8: Processing payment transactions by financial institutions",
  publisher: "Office of the Law Revision Counsel, United States House of Representatives",
  kind: "law",
  url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section1320d-8&num=0&edition=prelim",
  published: null,
  version: "copy of April 2023",
  interest: [],
  caution: "Read in a mirror that reprints the section in full.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "us-code-title-15-chapter-98",
  title: "United States Code, title 15, chapter 98: Public Company Accounting Reform and Corporate Responsibility",
  publisher: "Office of the Law Revision Counsel, United States House of Representatives",
  kind: "law",
  url: "https://uscode.house.gov/view.xhtml?path=/prelim@title15/chapter98&edition=prelim",
  published: null,
  version: "copy of April 2023",
  interest: [],
  caution:
    "Read in a mirror that reprints the sections in full. Sections of the Act that amend other laws are not in this chapter.",
} satisfies SourceFile;

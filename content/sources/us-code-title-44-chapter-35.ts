import type { SourceFile } from "../types";

export default {
  id: "us-code-title-44-chapter-35",
  title: "United States Code, title 44, chapter 35, subchapter II: Information Security",
  publisher: "Office of the Law Revision Counsel, United States House of Representatives",
  kind: "law",
  url: "https://uscode.house.gov/view.xhtml?path=/prelim@title44/chapter35&edition=prelim",
  published: null,
  version: "copy of April 2023",
  interest: [],
  caution:
    "Read in a mirror that reprints the sections in full. It holds the Federal Information Security Modernization Act of 2014.",
} satisfies SourceFile;

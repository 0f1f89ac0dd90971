import type { SourceFile } from "../types";

export default {
  id: "us-code-title-18-chapter-73",
  title: "United States Code, title 18, chapter 73: Obstruction of Justice",
  publisher: "Office of the Law Revision Counsel, United States House of Representatives",
  kind: "law",
  url: "https://uscode.house.gov/view.xhtml?path=/prelim@title18/part1/chapter73&edition=prelim",
  published: null,
  version: "copy of April 2023",
  interest: [],
  caution: "Sections 1519 and 1520 were read in a mirror that reprints them in full.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "vorys-hipaa-omnibus-banks",
  title: "Final Omnibus HIPAA Rule: What it Means for Financial Institutions",
  publisher: "Vorys, in The Bankers’ Statement",
  kind: "article",
  url: "https://www.vorys.com/publications-1114.html",
  published: null,
  version: "summer 2013",
  interest: [],
} satisfies SourceFile;

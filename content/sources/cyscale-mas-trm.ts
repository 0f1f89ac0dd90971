import type { SourceFile } from "../types";

export default {
  id: "cyscale-mas-trm",
  title: "MAS TRM Compliance in the Cloud",
  publisher: "Cyscale",
  kind: "article",
  url: "https://cyscale.com/blog/mas-trm-compliance-in-cloud",
  published: "2023-01-31",
  version: null,
  interest: [],
  caution: "A vendor’s summary. It counts the sections from 1, so its numbers are two below the chapters of MAS.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "reciprocity-soc-2-type-2",
  title: "What is a SOC 2 Type 2 Audit?",
  publisher: "Reciprocity",
  kind: "article",
  url: "https://reciprocity.com/resources/what-is-a-soc-2-type-2-audit/",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;

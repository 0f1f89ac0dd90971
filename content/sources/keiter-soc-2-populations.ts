import type { SourceFile } from "../types";

export default {
  id: "keiter-soc-2-populations",
  title: "SOC 2 Challenges: Population Completeness",
  publisher: "Keiter",
  kind: "article",
  url: "https://keitercpa.com/blog/soc-2-challenges-population-completeness-va-cpa-firm/",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;

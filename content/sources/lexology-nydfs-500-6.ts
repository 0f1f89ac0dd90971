import type { SourceFile } from "../types";

export default {
  id: "lexology-nydfs-500-6",
  title: "Summary of sections 500.06, 500.08, 500.13, 500.14(a) and 500.15",
  publisher: "Proskauer, reprinted by Lexology",
  kind: "article",
  url: "https://www.lexology.com/library/detail.aspx?g=82a2aa19-fc07-4f77-bd44-bb43ad0830ae",
  published: null,
  version: null,
  interest: [],
  caution: "Written in 2018, before the amendment of 2023. Use it for 500.06 only.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "legalize-nis2-implementing-regulation",
  title: "Commission Implementing Regulation (EU) 2024/2690",
  publisher: "legalize.dev",
  kind: "dataset",
  url: "https://legalize.dev/eu/law/32024R2690",
  published: null,
  version: null,
  interest: [],
  caution: "A collection of laws drawn from EUR-Lex; only the head of the page was seen.",
} satisfies SourceFile;

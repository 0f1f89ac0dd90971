import type { SourceFile } from "../types";

export default {
  id: "eu-nis2-implementing-regulation",
  title: "Commission Implementing Regulation (EU) 2024/2690",
  publisher: "European Commission",
  kind: "law",
  url: "https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj",
  published: "2024-10-18",
  version: "OJ L, 2024/2690, 18.10.2024",
  interest: [],
  caution:
    "Only the beginning of a saved copy of the page in EUR-Lex was seen: title, dates and legal status. Its legal status reads “unknown or not yet in force”, with effect from 7 November 2024. The annex was read in a reprint, listed as a source of its own.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "eu-dora-rts",
  title: "Delegated Regulation (EU) 2024/1774, technical standards on ICT risk management under DORA",
  publisher: "European Commission",
  kind: "law",
  url: "https://eur-lex.europa.eu/eli/reg_del/2024/1774/oj",
  published: "2024-06-25",
  version: "OJ L, 2024/1774, 25.6.2024",
  interest: [],
  caution:
    "Read in the copy of the text in EUR-Lex that the repository legalize-dev/legalize-eu keeps, eu/ac/32024R1774.md at commit 0978c16c. It holds the articles as first published, without the recitals; corrigenda are not in it.",
} satisfies SourceFile;

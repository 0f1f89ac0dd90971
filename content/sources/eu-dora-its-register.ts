import type { SourceFile } from "../types";

export default {
  id: "eu-dora-its-register",
  title: "Implementing Regulation (EU) 2024/2956, templates for the register of information under DORA",
  publisher: "European Commission",
  kind: "law",
  url: "https://eur-lex.europa.eu/eli/reg_impl/2024/2956/oj",
  published: "2024-12-02",
  version: "OJ L, 2024/2956, 2.12.2024",
  interest: [],
  caution:
    "Read in the copy of the text in EUR-Lex that the repository legalize-dev/legalize-eu keeps, eu/3d/32024R2956.md at commit c121c7fb. Only template B_07.01 of Annex I and Annexes II to IV were read.",
} satisfies SourceFile;

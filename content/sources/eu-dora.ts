import type { SourceFile } from "../types";

export default {
  id: "eu-dora",
  title: "Regulation (EU) 2022/2554 on digital operational resilience for the financial sector (DORA)",
  publisher: "European Parliament and Council of the European Union",
  kind: "law",
  url: "https://eur-lex.europa.eu/eli/reg/2022/2554/oj",
  published: "2022-12-27",
  version: "OJ L 333, 27.12.2022, p. 1",
  interest: [],
  caution:
    "Read in the copy of the text in EUR-Lex that the repository legalize-dev/legalize-eu keeps, eu/37/32022R2554.md at commit 44e91dfa. It is the text as enacted; amendments and corrigenda are not in it.",
} satisfies SourceFile;

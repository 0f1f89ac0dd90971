import type { SourceFile } from "../types";

export default {
  id: "eu-nis2-directive",
  title: "Directive (EU) 2022/2555 (NIS 2 Directive)",
  publisher: "European Parliament and Council of the European Union",
  kind: "law",
  url: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
  published: "2022-12-27",
  version: "OJ L 333, 27.12.2022, p. 80",
  interest: [],
  caution:
    "Read in a copy of the text in EUR-Lex, converted by the repository ivanstambuk/eIDAS20 (commit 8179b1c); the conversion drops the dates in Articles 42 to 45. Article 4 also in legalize-dev/legalize-eu, eu/76/32022L2555.md at commit 9065e58d. National law is not in it.",
} satisfies SourceFile;

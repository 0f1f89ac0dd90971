import type { SourceFile } from "../types";

export default {
  id: "eu-gdpr",
  title: "Regulation (EU) 2016/679 (General Data Protection Regulation)",
  publisher: "European Parliament and Council of the European Union",
  kind: "law",
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  published: "2016-05-04",
  version: "OJ L 119, 4.5.2016, p. 1",
  interest: [],
  caution: "Read in a saved copy of the text in EUR-Lex, as first published; corrigenda are not in it.",
} satisfies SourceFile;

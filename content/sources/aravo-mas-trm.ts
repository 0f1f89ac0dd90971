import type { SourceFile } from "../types";

export default {
  id: "aravo-mas-trm",
  title: "MAS: Guidelines on Technology Risk Management (issued 2021)",
  publisher: "Aravo",
  kind: "article",
  url: "https://aravo.com/regulation/mas-guidelines-on-technology-risk-management-issued-2021/",
  published: null,
  version: null,
  interest: [],
  caution: "A vendor’s page that quotes two sentences of the Guidelines.",
} satisfies SourceFile;

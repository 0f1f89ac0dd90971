import type { SourceFile } from "../types";

export default {
  id: "mas-trm-guidelines-2021",
  title: "Technology Risk Management Guidelines, January 2021",
  publisher: "Monetary Authority of Singapore, reprinted by vdocuments.net",
  kind: "standard",
  url: "https://vdocuments.net/technology-risk-management-guidelines-20210118-as-aoethe-guidelinesa.html",
  published: "2021-01-18",
  version: "January 2021",
  interest: [],
  caution:
    "Only the title page and the beginning of the contents could be read, here and in reprints on scribd.com and readkong.com. The official text is on mas.gov.sg.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "occ-bulletin-2016-27",
  title: "OCC Bulletin 2016-27: Revised Information Security Booklet of the FFIEC IT Examination Handbook",
  publisher: "Office of the Comptroller of the Currency",
  kind: "announcement",
  url: "https://www.occ.gov/news-issuances/bulletins/2016/bulletin-2016-27.html",
  published: "2016-09-09",
  version: null,
  interest: [],
} satisfies SourceFile;

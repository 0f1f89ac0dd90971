import type { SourceFile } from "../types";

export default {
  id: "aicpa-trust-services-criteria",
  title: "2017 Trust Services Criteria, download page",
  publisher: "AICPA",
  kind: "reference",
  url: "https://www.aicpa-cima.com/resources/download/get-the-2017-trust-services-criteria",
  published: null,
  version: "2017, as modified after March 2020",
  interest: [],
  caution: "A saved copy of the page from before the points of focus of 2022; the document itself was not read.",
} satisfies SourceFile;

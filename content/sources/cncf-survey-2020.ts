import type { SourceFile } from "../types";

export default {
  id: "cncf-survey-2020",
  title: "CNCF Survey 2020",
  publisher: "Cloud Native Computing Foundation",
  kind: "dataset",
  url: "https://docslib.org/doc/7198212/cncf-survey-2020",
  published: null,
  version: "survey of May and June 2020",
  interest: [],
  caution: "Seen as an excerpt of a copy held by a document site. The foundation’s own address was not read.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "govinfo-cfr-45-164-312",
  title: "45 CFR 164.312, Technical safeguards, edition of 1 October 2019",
  publisher: "Office of the Federal Register",
  kind: "law",
  url: "https://www.govinfo.gov/content/pkg/CFR-2019-title45-vol2/xml/CFR-2019-title45-vol2-sec164-312.xml",
  published: "2019-10-01",
  version: "annual edition 2019",
  interest: [],
  caution: "Only the beginning of the section was visible.",
} satisfies SourceFile;

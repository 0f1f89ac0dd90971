import type { SourceFile } from "../types";

export default {
  id: "hicomply-iso-27001-5-14",
  title: "ISO 27001 Annex A 5.14, Information Transfer",
  publisher: "Hicomply",
  kind: "guide",
  url: "https://www.hicomply.com/iso-27001/access-control-policies-annex-a-5-14",
  published: null,
  version: null,
  interest: [],
  caution: "A vendor of compliance software; seen in excerpts.",
} satisfies SourceFile;

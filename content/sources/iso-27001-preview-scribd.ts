import type { SourceFile } from "../types";

export default {
  id: "iso-27001-preview-scribd",
  title: "ISO/IEC 27001:2022, preview pages",
  publisher: "ISO and IEC; preview of the ANSI store, uploaded to Scribd",
  kind: "standard",
  url: "https://scribd.com/document/733055217/preview-ISO-IEC-27001-2022",
  published: null,
  version: "third edition, 2022-10",
  interest: [],
  caution: "Title page, copyright notice and contents only, in a copy uploaded by a third party.",
} satisfies SourceFile;

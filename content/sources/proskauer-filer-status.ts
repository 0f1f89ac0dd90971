import type { SourceFile } from "../types";

export default {
  id: "proskauer-filer-status",
  title: "SEC Proposes Significant Overhaul of Filer Status Framework",
  publisher: "Proskauer",
  kind: "article",
  url: "https://www.proskauer.com/alert/sec-proposes-significant-overhaul-of-filer-status-framework",
  published: null,
  version: null,
  interest: [],
  caution: "A law firm’s summary of a proposal that can change before it is adopted.",
} satisfies SourceFile;

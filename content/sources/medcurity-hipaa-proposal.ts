import type { SourceFile } from "../types";

export default {
  id: "medcurity-hipaa-proposal",
  title: "HIPAA Security Rule 2026: What to Expect When OCR Finalizes",
  publisher: "Medcurity",
  kind: "article",
  url: "https://medcurity.com/hipaa-security-rule-2026/",
  published: null,
  version: "updated June 2026",
  interest: [],
  caution: "The publisher sells services for HIPAA.",
} satisfies SourceFile;

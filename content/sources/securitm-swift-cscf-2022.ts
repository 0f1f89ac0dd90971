import type { SourceFile } from "../types";

export default {
  id: "securitm-swift-cscf-2022",
  title: "SWIFT Customer Security Controls Framework v2022, pages on single controls",
  publisher: "SWIFT; reprinted by SECURITM",
  kind: "standard",
  url: "https://service.securitm.ru/docs/cscf-v2022/2-2-4a-back-office-data-flow-security",
  published: null,
  version: "v2022",
  interest: [],
  caution:
    "A third party’s reprint of the version of 2022, seen in excerpts. Scope and duty have changed since; it shows how a control was worded, not what version 2026 says.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "usd-swift-cscf-2026",
  title: "Update to the SWIFT Customer Security Controls Framework: What Changes Does CSCFv2026 Introduce?",
  publisher: "usd AG",
  kind: "article",
  url: "https://www.usd.de/en/swift-cscfv2026-assessment-changes",
  published: "2025-10-09",
  version: null,
  interest: [],
  caution: "An assessor firm reports the framework, which only SWIFT users can read; seen in excerpts.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "elevate-swift-csp-2026",
  title: "SWIFT CSP 2026",
  publisher: "Elevate",
  kind: "article",
  url: "https://elevateconsult.com/insights/swift-csp-2026/",
  published: null,
  version: null,
  interest: [],
  caution: "A consultancy reports the framework, which only SWIFT users can read; seen in excerpts.",
} satisfies SourceFile;

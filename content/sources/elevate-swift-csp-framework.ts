import type { SourceFile } from "../types";

export default {
  id: "elevate-swift-csp-framework",
  title: "The SWIFT CSP Framework: What Banks Must Know in 2026",
  publisher: "Elevate",
  kind: "article",
  url: "https://elevateconsult.com/insights/swift-csp-framework/",
  published: null,
  version: null,
  interest: [],
  caution: "A consultancy reports the framework, which only SWIFT users can read; seen in excerpts.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "worldinformatix-csp-2026",
  title: "SWIFT CSP 2026: Changes You Need to Know",
  publisher: "World Informatix Cyber Security",
  kind: "article",
  url: "https://worldinformatixcs.com/2025/10/16/swift-csp-2026-changes-you-need-to-know",
  published: "2025-10-16",
  version: null,
  interest: [],
  caution: "An assessor firm reports the framework, which only SWIFT users can read; seen in excerpts.",
} satisfies SourceFile;

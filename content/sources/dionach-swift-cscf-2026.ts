import type { SourceFile } from "../types";

export default {
  id: "dionach-swift-cscf-2026",
  title: "Swift CSCF v2026: what you need to know and why it matters",
  publisher: "Dionach",
  kind: "article",
  url: "https://dionach.com/nl/swift-cscf-v2026-what-you-need-to-know-and-why-it-matters",
  published: null,
  version: null,
  interest: [],
  caution: "An assessor firm reports the framework, which only SWIFT users can read; seen in excerpts.",
} satisfies SourceFile;

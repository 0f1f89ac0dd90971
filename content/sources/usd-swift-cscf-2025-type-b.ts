import type { SourceFile } from "../types";

export default {
  id: "usd-swift-cscf-2025-type-b",
  title: "SWIFT CSCFv2025: Current Version of the Framework Brings Changes for Architecture Type B",
  publisher: "usd AG",
  kind: "article",
  url: "https://www.usd.de/en/swift-cscfv2025-architecture-type-b/",
  published: "2025-04-25",
  version: null,
  interest: [],
  caution: "About version 2025; seen in excerpts.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "foregenix-cscf-2-4",
  title: "SWIFT CSCF v2026 Control 2.4A: Navigating the Journey from Advisory to Mandatory",
  publisher: "Foregenix",
  kind: "article",
  url: "https://www.foregenix.com/blog/swift-cscf-v2026-control-2.4a-navigating-the-journey-from-advisory-to-mandatory",
  published: null,
  version: null,
  interest: [],
  caution:
    "An assessor firm reports the framework, which only SWIFT users can read; seen in excerpts. It still writes 2.4A, the number of the advisory control.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "20x-readiness-notice-0009",
  title: "RFC-0024 Outcome: Rev5 Machine-Readable Packages",
  publisher: "20x Readiness",
  kind: "guide",
  url: "https://www.20x-readiness.com/hub/guides/ntc-0009-rev5-machine-readable",
  published: null,
  version: null,
  interest: [],
  caution: "A third party’s summary of March 2026, before the rules were final.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-1-29-end-of-life",
  title: "Support for Istio 1.29 ends on the 12th of October, 2026",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/support/announcing-1.29-eol/",
  published: "2026-09-09",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Published a month ahead; the later notes of patch 1.29.9 name 15 October 2026 as the last day.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "ztunnel-pull-1016",
  title: "performance: optimized string and various other XDS improvements (ztunnel pull request 1016)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/ztunnel/pull/1016",
  published: "2024-05-03",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "A maintainer’s working notes.",
} satisfies SourceFile;

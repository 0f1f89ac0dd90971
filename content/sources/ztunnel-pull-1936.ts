import type { SourceFile } from "../types";

export default {
  id: "ztunnel-pull-1936",
  title: "[DONOTMERGE] WIP for SPIFFE Broker API (istio/ztunnel pull request 1936)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/ztunnel/pull/1936",
  published: "2026-05-30",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-multicluster-beta",
  title: "Ambient multi-network multicluster support is now Beta",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/blog/2026/ambient-multinetwork-multicluster-beta/",
  published: "2026-02-18",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-multicluster-performance",
  title: "Ambient Multicluster Performance",
  publisher: "Istio project",
  kind: "vendor-benchmark",
  url: "https://istio.io/latest/docs/ops/deployment/ambient-mc-perf/",
  published: null,
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

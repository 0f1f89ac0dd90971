import type { SourceFile } from "../types";

export default {
  id: "istio-performance-1-22",
  title: "Performance and Scalability (figures for Istio 1.22)",
  publisher: "Istio project",
  kind: "vendor-benchmark",
  url: "https://istio.io/v1.22/docs/ops/deployment/performance-and-scalability/",
  published: null,
  version: "1.22",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

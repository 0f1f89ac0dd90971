import type { SourceFile } from "../types";

export default {
  id: "istio-performance-1-12",
  title: "Performance and Scalability (figures for Istio 1.12)",
  publisher: "Istio project",
  kind: "vendor-benchmark",
  url: "https://istio.io/v1.12/docs/ops/deployment/performance-and-scalability/",
  published: null,
  version: "1.12.3",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

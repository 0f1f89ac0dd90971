import type { SourceFile } from "../types";

export default {
  id: "istio-performance-1-7",
  title: "Performance and Scalability (figures for Istio 1.7)",
  publisher: "Istio project",
  kind: "vendor-benchmark",
  url: "https://istio.io/v1.7/docs/ops/deployment/performance-and-scalability/",
  published: null,
  version: "1.7",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Several figures stood unchanged on this page for many releases.",
} satisfies SourceFile;

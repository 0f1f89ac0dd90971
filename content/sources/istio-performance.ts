import type { SourceFile } from "../types";

export default {
  id: "istio-performance",
  title: "Performance and Scalability",
  publisher: "Istio project",
  kind: "vendor-benchmark",
  url: "https://istio.io/latest/docs/ops/deployment/performance-and-scalability/",
  published: "2024-11-07",
  version: "figures for 1.24",
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "The page bears no date of its own; it is dated here by the release of 1.24, which its figures name. Added time is shown in charts without numbers.",
} satisfies SourceFile;

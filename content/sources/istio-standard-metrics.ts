import type { SourceFile } from "../types";

export default {
  id: "istio-standard-metrics",
  title: "Istio Standard Metrics",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/reference/config/metrics/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

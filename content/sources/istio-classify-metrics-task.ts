import type { SourceFile } from "../types";

export default {
  id: "istio-classify-metrics-task",
  title: "Classifying Metrics Based on Request or Response",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/observability/metrics/classify-metrics/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "An older copy was read.",
} satisfies SourceFile;

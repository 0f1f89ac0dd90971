import type { SourceFile } from "../types";

export default {
  id: "istio-telemetry-api-task",
  title: "Telemetry API",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/observability/telemetry/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-otel-access-log-task",
  title: "OpenTelemetry (access logs)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/observability/logs/otel-provider/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

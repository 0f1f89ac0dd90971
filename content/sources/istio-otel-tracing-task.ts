import type { SourceFile } from "../types";

export default {
  id: "istio-otel-tracing-task",
  title: "OpenTelemetry (distributed tracing)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/observability/distributed-tracing/opentelemetry/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

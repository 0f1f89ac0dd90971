import type { SourceFile } from "../types";

export default {
  id: "istio-access-log-task",
  title: "Envoy Access Logs",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/observability/logs/access-log/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

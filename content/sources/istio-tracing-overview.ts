import type { SourceFile } from "../types";

export default {
  id: "istio-tracing-overview",
  title: "Distributed tracing: Overview",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/observability/distributed-tracing/overview/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

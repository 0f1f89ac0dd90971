import type { SourceFile } from "../types";

export default {
  id: "istio-fault-injection",
  title: "Fault Injection",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/traffic-management/fault-injection/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

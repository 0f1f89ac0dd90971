import type { SourceFile } from "../types";

export default {
  id: "istio-locality-failover-task",
  title: "Locality failover",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/traffic-management/locality-load-balancing/failover/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

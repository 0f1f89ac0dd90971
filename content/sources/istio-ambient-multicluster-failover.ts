import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-multicluster-failover",
  title: "Configure failover behavior in multicluster ambient installation",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/install/multicluster/failover/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

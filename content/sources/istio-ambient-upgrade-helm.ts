import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-upgrade-helm",
  title: "Upgrade with Helm (ambient mode)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/upgrade/helm/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

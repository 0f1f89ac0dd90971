import type { SourceFile } from "../types";

export default {
  id: "istio-upgrade-problems",
  title: "Upgrade Problems",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ops/common-problems/upgrade-issues/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

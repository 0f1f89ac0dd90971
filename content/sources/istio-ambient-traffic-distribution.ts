import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-traffic-distribution",
  title: "Traffic Distribution",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/usage/traffic-distribution/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

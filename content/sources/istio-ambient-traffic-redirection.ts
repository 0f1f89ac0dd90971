import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-traffic-redirection",
  title: "Ztunnel traffic redirection",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/ambient/architecture/traffic-redirection/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-traffic-routing",
  title: "Understanding Traffic Routing",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ops/configuration/traffic-management/traffic-routing/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

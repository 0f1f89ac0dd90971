import type { SourceFile } from "../types";

export default {
  id: "istio-protocol-selection",
  title: "Protocol Selection",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

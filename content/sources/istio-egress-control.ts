import type { SourceFile } from "../types";

export default {
  id: "istio-egress-control",
  title: "Accessing External Services",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/tasks/traffic-management/egress/egress-control/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-egress-gateways",
  title: "Egress gateways (ambient mode)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/usage/egress-gateway/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

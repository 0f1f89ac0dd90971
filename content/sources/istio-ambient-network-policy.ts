import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-network-policy",
  title: "Ambient and Kubernetes NetworkPolicy",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/usage/networkpolicy/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-l4-policy",
  title: "Use Layer 4 security policy",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/usage/l4-policy/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

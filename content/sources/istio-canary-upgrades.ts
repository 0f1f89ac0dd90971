import type { SourceFile } from "../types";

export default {
  id: "istio-canary-upgrades",
  title: "Canary Upgrades",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/setup/upgrade/canary/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

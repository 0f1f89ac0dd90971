import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-platform-prerequisites",
  title: "Platform-Specific Prerequisites (ambient mode)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/install/platform-prerequisites/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-ambient-deploy-sample-app",
  title: "Deploy a sample application (ambient mode)",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ambient/getting-started/deploy-sample-app/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

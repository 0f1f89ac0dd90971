import type { SourceFile } from "../types";

export default {
  id: "istio-deployment-models",
  title: "Deployment Models",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ops/deployment/deployment-models/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

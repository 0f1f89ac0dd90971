import type { SourceFile } from "../types";

export default {
  id: "istio-deployment-best-practices",
  title: "Deployment Best Practices",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ops/best-practices/deployment/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-application-requirements",
  title: "Application Requirements",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/ops/deployment/application-requirements/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

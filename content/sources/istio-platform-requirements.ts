import type { SourceFile } from "../types";

export default {
  id: "istio-platform-requirements",
  title: "Platform Requirements",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/ops/deployment/platform-requirements/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

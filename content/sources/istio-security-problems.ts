import type { SourceFile } from "../types";

export default {
  id: "istio-security-problems",
  title: "Security Problems",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ops/common-problems/security-issues/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-security-best-practices",
  title: "Security Best Practices",
  publisher: "Istio project",
  kind: "guide",
  url: "https://istio.io/latest/docs/ops/best-practices/security/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

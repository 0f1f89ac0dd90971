import type { SourceFile } from "../types";

export default {
  id: "istio-security-concepts",
  title: "Istio security concepts",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/concepts/security/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

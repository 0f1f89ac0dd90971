import type { SourceFile } from "../types";

export default {
  id: "istio-security-vulnerabilities",
  title: "Security Vulnerabilities",
  publisher: "Istio project",
  kind: "project-policy",
  url: "https://istio.io/latest/docs/releases/security-vulnerabilities/",
  published: null,
  version: "copy read in November 2026",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-security-disclosure",
  title: "Kubernetes Security and Disclosure Information",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://kubernetes.io/docs/reference/issues-security/security/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-pod-security-standards",
  title: "Pod Security Standards",
  publisher: "Kubernetes project",
  kind: "reference",
  url: "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

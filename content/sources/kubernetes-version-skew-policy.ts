import type { SourceFile } from "../types";

export default {
  id: "kubernetes-version-skew-policy",
  title: "Version Skew Policy",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://kubernetes.io/releases/version-skew-policy/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-patch-releases",
  title: "Patch Releases",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://kubernetes.io/releases/patch-releases/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

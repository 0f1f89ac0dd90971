import type { SourceFile } from "../types";

export default {
  id: "kubernetes-release-1-34",
  title: "Kubernetes 1.34",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://kubernetes.io/releases/1.34/",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-release-1-37",
  title: "Kubernetes 1.37: Garhwal",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://kubernetes.io/releases/1.37/",
  published: null,
  version: "edition naming patch 1.37.1",
  interest: [],
} satisfies SourceFile;

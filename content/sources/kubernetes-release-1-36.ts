import type { SourceFile } from "../types";

export default {
  id: "kubernetes-release-1-36",
  title: "Kubernetes 1.36: Haru",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://kubernetes.io/releases/1.36/",
  published: null,
  version: "edition naming patch 1.36.4",
  interest: [],
} satisfies SourceFile;

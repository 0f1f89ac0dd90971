import type { SourceFile } from "../types";

export default {
  id: "kubernetes-release-1-35",
  title: "Kubernetes 1.35: Timbernetes (The World Tree Release)",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://kubernetes.io/releases/1.35/",
  published: null,
  version: "edition naming patch 1.35.9",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-windows-containers",
  title: "Windows containers in Kubernetes",
  publisher: "Kubernetes project",
  kind: "guide",
  url: "https://kubernetes.io/docs/concepts/windows/intro/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

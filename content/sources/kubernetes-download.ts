import type { SourceFile } from "../types";

export default {
  id: "kubernetes-download",
  title: "Download Kubernetes",
  publisher: "Kubernetes project",
  kind: "reference",
  url: "https://kubernetes.io/releases/download/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

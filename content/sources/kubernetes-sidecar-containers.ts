import type { SourceFile } from "../types";

export default {
  id: "kubernetes-sidecar-containers",
  title: "Sidecar Containers",
  publisher: "Kubernetes project",
  kind: "guide",
  url: "https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

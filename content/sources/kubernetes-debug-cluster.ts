import type { SourceFile } from "../types";

export default {
  id: "kubernetes-debug-cluster",
  title: "Troubleshooting Clusters",
  publisher: "Kubernetes project",
  kind: "guide",
  url: "https://kubernetes.io/docs/tasks/debug/debug-cluster/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

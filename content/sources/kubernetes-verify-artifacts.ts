import type { SourceFile } from "../types";

export default {
  id: "kubernetes-verify-artifacts",
  title: "Verify Signed Kubernetes Artifacts",
  publisher: "Kubernetes project",
  kind: "guide",
  url: "https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-kubectl-apply",
  title: "kubectl apply",
  publisher: "Kubernetes project",
  kind: "reference",
  url: "https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-kubeadm-init",
  title: "kubeadm init",
  publisher: "Kubernetes project",
  kind: "reference",
  url: "https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-init/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
  caution: "The copy is of an older version of Kubernetes.",
} satisfies SourceFile;

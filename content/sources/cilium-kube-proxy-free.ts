import type { SourceFile } from "../types";

export default {
  id: "cilium-kube-proxy-free",
  title: "Kubernetes Without kube-proxy",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/",
  published: null,
  version: "1.20 line, copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;

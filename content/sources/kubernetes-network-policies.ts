import type { SourceFile } from "../types";

export default {
  id: "kubernetes-network-policies",
  title: "Network Policies",
  publisher: "Kubernetes project",
  kind: "guide",
  url: "https://kubernetes.io/docs/concepts/services-networking/network-policies/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

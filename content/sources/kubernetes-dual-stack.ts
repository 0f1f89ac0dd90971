import type { SourceFile } from "../types";

export default {
  id: "kubernetes-dual-stack",
  title: "IPv4/IPv6 dual-stack",
  publisher: "Kubernetes project",
  kind: "guide",
  url: "https://kubernetes.io/docs/concepts/services-networking/dual-stack/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

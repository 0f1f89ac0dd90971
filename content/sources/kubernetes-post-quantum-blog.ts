import type { SourceFile } from "../types";

export default {
  id: "kubernetes-post-quantum-blog",
  title: "Post-Quantum Cryptography in Kubernetes",
  publisher: "Kubernetes project",
  kind: "announcement",
  url: "https://kubernetes.io/blog/2025/07/18/pqc-in-k8s/",
  published: "2025-07-18",
  version: null,
  interest: [],
  caution: "Read as the draft text kept in the Kubernetes contributor site repository.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-ingress-nginx-retirement",
  title: "Ingress NGINX Retirement: What You Need to Know",
  publisher: "Kubernetes project",
  kind: "announcement",
  url: "https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/",
  published: "2025-11-11",
  version: null,
  interest: [],
} satisfies SourceFile;

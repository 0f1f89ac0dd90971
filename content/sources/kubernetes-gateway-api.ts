import type { SourceFile } from "../types";

export default {
  id: "kubernetes-gateway-api",
  title: "Gateway API",
  publisher: "Kubernetes project",
  kind: "guide",
  url: "https://kubernetes.io/docs/concepts/services-networking/gateway/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "gateway-api-code",
  title: "kubernetes-sigs/gateway-api source code",
  publisher: "Kubernetes project",
  kind: "code",
  url: "https://github.com/kubernetes-sigs/gateway-api",
  published: "2026-08-21",
  version: "commit 4564255",
  interest: [],
} satisfies SourceFile;

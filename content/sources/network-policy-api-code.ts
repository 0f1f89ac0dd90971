import type { SourceFile } from "../types";

export default {
  id: "network-policy-api-code",
  title: "kubernetes-sigs/network-policy-api source code",
  publisher: "Kubernetes project",
  kind: "code",
  url: "https://github.com/kubernetes-sigs/network-policy-api",
  published: "2026-07-01",
  version: "commit 0eec1b0",
  interest: [],
} satisfies SourceFile;

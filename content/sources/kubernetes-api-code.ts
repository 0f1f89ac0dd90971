import type { SourceFile } from "../types";

export default {
  id: "kubernetes-api-code",
  title: "kubernetes/api source code",
  publisher: "Kubernetes project",
  kind: "code",
  url: "https://github.com/kubernetes/api",
  published: "2026-07-24",
  version: "commit 10b39a3",
  interest: [],
} satisfies SourceFile;

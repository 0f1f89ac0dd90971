import type { SourceFile } from "../types";

export default {
  id: "kubernetes-kubectl-code",
  title: "kubernetes/kubectl source code",
  publisher: "Kubernetes project",
  kind: "code",
  url: "https://github.com/kubernetes/kubectl",
  published: "2026-07-22",
  version: "commit dee3483",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-release-code",
  title: "kubernetes/release source code",
  publisher: "Kubernetes project",
  kind: "code",
  url: "https://github.com/kubernetes/release",
  published: "2026-07-24",
  version: "commit f618b2a",
  interest: [],
} satisfies SourceFile;

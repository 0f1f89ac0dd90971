import type { SourceFile } from "../types";

export default {
  id: "mcs-api-code",
  title: "kubernetes-sigs/mcs-api source code",
  publisher: "Kubernetes project",
  kind: "code",
  url: "https://github.com/kubernetes-sigs/mcs-api",
  published: "2026-05-07",
  version: "commit ded161a",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kubernetes-licence",
  title: "LICENSE of kubernetes/kubernetes",
  publisher: "Kubernetes project",
  kind: "project-policy",
  url: "https://github.com/kubernetes/kubernetes/blob/master/LICENSE",
  published: null,
  version: "copy, commit 4800b9d",
  interest: [],
} satisfies SourceFile;

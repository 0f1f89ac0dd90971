import type { SourceFile } from "../types";

export default {
  id: "kubernetes-kep-4317",
  title: "KEP-4317: Pod Certificates",
  publisher: "Kubernetes project",
  kind: "specification",
  url: "https://github.com/kubernetes/enhancements/tree/master/keps/sig-auth/4317-pod-certificates",
  published: null,
  version: "kubernetes/enhancements commit 64765b4",
  interest: [],
} satisfies SourceFile;

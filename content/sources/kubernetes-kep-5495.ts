import type { SourceFile } from "../types";

export default {
  id: "kubernetes-kep-5495",
  title: "KEP-5495: Deprecate IPVS mode in kube-proxy",
  publisher: "Kubernetes project",
  kind: "specification",
  url: "https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/5495-deprecate-ipvs-mode-in-kube-proxy",
  published: null,
  version: "kubernetes/enhancements commit 64765b4",
  interest: [],
} satisfies SourceFile;

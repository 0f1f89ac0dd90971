import type { SourceFile } from "../types";

export default {
  id: "kubernetes-multi-cluster-services-kep",
  title: "KEP-1645: Multi-Cluster Services API",
  publisher: "Kubernetes project",
  kind: "specification",
  url: "https://github.com/kubernetes/enhancements/tree/master/keps/sig-multicluster/1645-multi-cluster-services-api",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

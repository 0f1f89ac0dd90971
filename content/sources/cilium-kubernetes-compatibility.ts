import type { SourceFile } from "../types";

export default {
  id: "cilium-kubernetes-compatibility",
  title: "Kubernetes Compatibility",
  publisher: "Cilium project",
  kind: "reference",
  url: "https://docs.cilium.io/en/stable/network/kubernetes/compatibility/",
  published: null,
  version: "excerpt of release 1.18.14",
  interest: ["cilium"],
} satisfies SourceFile;

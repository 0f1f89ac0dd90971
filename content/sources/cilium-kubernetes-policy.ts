import type { SourceFile } from "../types";

export default {
  id: "cilium-kubernetes-policy",
  title: "Network Policy",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/network/kubernetes/policy/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;

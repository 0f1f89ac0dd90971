import type { SourceFile } from "../types";

export default {
  id: "cilium-install-helm",
  title: "Installation using Helm",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/latest/installation/k8s-install-helm/",
  published: null,
  version: "copy, excerpt read in November 2026",
  interest: ["cilium"],
} satisfies SourceFile;

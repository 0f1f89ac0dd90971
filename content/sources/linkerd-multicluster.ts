import type { SourceFile } from "../types";

export default {
  id: "linkerd-multicluster",
  title: "Multi-cluster communication (feature page)",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/multicluster/",
  published: "2026-05-14",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

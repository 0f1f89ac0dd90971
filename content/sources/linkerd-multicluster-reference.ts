import type { SourceFile } from "../types";

export default {
  id: "linkerd-multicluster-reference",
  title: "Multi-cluster communication (reference)",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/multicluster/",
  published: "2026-05-14",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-cni-plugin",
  title: "CNI Plugin",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/cni/",
  published: "2026-06-23",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

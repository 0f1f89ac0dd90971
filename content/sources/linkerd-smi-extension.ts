import type { SourceFile } from "../types";

export default {
  id: "linkerd-smi-extension",
  title: "Getting started with Linkerd SMI extension",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/linkerd-smi/",
  published: "2026-05-14",
  version: "commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

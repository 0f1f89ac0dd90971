import type { SourceFile } from "../types";

export default {
  id: "linkerd-using-ingress",
  title: "Handling ingress traffic",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/using-ingress/",
  published: "2026-07-30",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

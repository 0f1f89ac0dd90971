import type { SourceFile } from "../types";

export default {
  id: "linkerd-ingress",
  title: "Ingress",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/ingress/",
  published: "2026-05-14",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-load-balancing",
  title: "Load Balancing",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/load-balancing/",
  published: "2026-05-14",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "headlamp-code",
  title: "kubernetes-sigs/headlamp",
  publisher: "Headlamp project",
  kind: "code",
  url: "https://github.com/kubernetes-sigs/headlamp",
  published: "2026-08-21",
  version: "commit 6d2b42c",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-server-policy",
  title: "Authorization Policy (feature page)",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/server-policy/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-securing-tap",
  title: "Securing Linkerd Tap",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/securing-linkerd-tap/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

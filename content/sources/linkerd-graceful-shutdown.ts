import type { SourceFile } from "../types";

export default {
  id: "linkerd-graceful-shutdown",
  title: "Graceful Pod Shutdown",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/graceful-shutdown/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-modifying-proxy-log-level",
  title: "Modifying the Proxy Log Level",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/modifying-proxy-log-level/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-access-logging",
  title: "HTTP Access Logging",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/access-logging/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-proxy-injection",
  title: "Automatic Proxy Injection",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/proxy-injection/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-protocol-detection",
  title: "TCP Proxying and Protocol Detection",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/protocol-detection/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-proxy-configuration-reference",
  title: "Proxy Configuration",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/proxy-configuration/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

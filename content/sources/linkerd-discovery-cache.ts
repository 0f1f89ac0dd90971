import type { SourceFile } from "../types";

export default {
  id: "linkerd-discovery-cache",
  title: "Configuring Proxy Discovery Cache",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/configuring-proxy-discovery-cache/",
  published: "2026-05-14",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

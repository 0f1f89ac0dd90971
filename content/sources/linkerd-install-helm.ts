import type { SourceFile } from "../types";

export default {
  id: "linkerd-install-helm",
  title: "Installing Linkerd with Helm",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/install-helm/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

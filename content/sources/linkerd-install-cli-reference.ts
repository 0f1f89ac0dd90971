import type { SourceFile } from "../types";

export default {
  id: "linkerd-install-cli-reference",
  title: "install (CLI reference)",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/cli/install/",
  published: "2026-06-23",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-website-code",
  title: "linkerd/website repository",
  publisher: "Linkerd project",
  kind: "code",
  url: "https://github.com/linkerd/website",
  published: "2026-08-20",
  version: "commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

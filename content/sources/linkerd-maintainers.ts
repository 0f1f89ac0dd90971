import type { SourceFile } from "../types";

export default {
  id: "linkerd-maintainers",
  title: "Maintainers",
  publisher: "Linkerd project",
  kind: "project-policy",
  url: "https://github.com/linkerd/linkerd2/blob/main/MAINTAINERS.md",
  published: "2026-03-25",
  version: "commit 0c85bcc",
  interest: ["linkerd"],
} satisfies SourceFile;

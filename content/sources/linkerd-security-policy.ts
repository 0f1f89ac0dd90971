import type { SourceFile } from "../types";

export default {
  id: "linkerd-security-policy",
  title: "Linkerd Security Policy",
  publisher: "Linkerd project",
  kind: "project-policy",
  url: "https://github.com/linkerd/linkerd2/blob/main/SECURITY.md",
  published: "2024-02-21",
  version: "commit f75b7c9",
  interest: ["linkerd"],
} satisfies SourceFile;

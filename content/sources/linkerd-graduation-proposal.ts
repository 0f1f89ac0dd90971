import type { SourceFile } from "../types";

export default {
  id: "linkerd-graduation-proposal",
  title: "Linkerd Graduation Proposal",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://github.com/cncf/toc/blob/main/projects/linkerd/linkerd-graduation-proposal.md",
  published: null,
  version: "cncf/toc commit 4acc1dc",
  interest: ["linkerd"],
  caution: "Written by the project for its application, before July 2021.",
} satisfies SourceFile;

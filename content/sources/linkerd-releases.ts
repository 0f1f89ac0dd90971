import type { SourceFile } from "../types";

export default {
  id: "linkerd-releases",
  title: "Releases and Versions",
  publisher: "Linkerd project",
  kind: "project-policy",
  url: "https://linkerd.io/releases/",
  published: "2026-06-25",
  version: "commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd2-code",
  title: "linkerd/linkerd2 source code",
  publisher: "Linkerd project",
  kind: "code",
  url: "https://github.com/linkerd/linkerd2",
  published: "2026-08-21",
  version: "commit b24cd40",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-circuit-breaking-reference",
  title: "Circuit Breaking",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/circuit-breaking/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

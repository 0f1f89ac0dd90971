import type { SourceFile } from "../types";

export default {
  id: "linkerd-generate-certificates",
  title: "Generating your own mTLS root certificates",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/generate-certificates/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-automatic-mtls",
  title: "Automatic mTLS",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/automatic-mtls/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-native-sidecars",
  title: "Native sidecars",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/native-sidecars/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

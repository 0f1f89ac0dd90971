import type { SourceFile } from "../types";

export default {
  id: "envoy-code",
  title: "envoyproxy/envoy source code",
  publisher: "Envoy project",
  kind: "code",
  url: "https://github.com/envoyproxy/envoy",
  published: null,
  version: "commit 006bbc3",
  interest: [],
} satisfies SourceFile;

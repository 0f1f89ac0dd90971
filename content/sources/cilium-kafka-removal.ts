import type { SourceFile } from "../types";

export default {
  id: "cilium-kafka-removal",
  title: "proxy: Remove proxylib support, pull request 43557",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/pull/43557",
  published: "2026-01-05",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;

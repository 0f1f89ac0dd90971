import type { SourceFile } from "../types";

export default {
  id: "istio-io-issue-15335",
  title: "Clarify the CPU/memory usage expectations of sidecars",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio.io/issues/15335",
  published: "2024-06-26",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

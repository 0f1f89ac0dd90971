import type { SourceFile } from "../types";

export default {
  id: "istio-ztunnel-lifecycle",
  title: "Ztunnel Lifecycle On Kubernetes",
  publisher: "Istio project",
  kind: "reference",
  url: "https://github.com/istio/istio/blob/master/architecture/ambient/ztunnel-cni-lifecycle.md",
  published: "2025-08-25",
  version: "commit 86c9f01",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

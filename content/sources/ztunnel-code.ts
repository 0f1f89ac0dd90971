import type { SourceFile } from "../types";

export default {
  id: "ztunnel-code",
  title: "istio/ztunnel source code",
  publisher: "Istio project",
  kind: "code",
  url: "https://github.com/istio/ztunnel",
  published: "2026-08-20",
  version: "commit 62d8265",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

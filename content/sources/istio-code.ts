import type { SourceFile } from "../types";

export default {
  id: "istio-code",
  title: "istio/istio source code",
  publisher: "Istio project",
  kind: "code",
  url: "https://github.com/istio/istio",
  published: "2026-08-22",
  version: "commit 86c9f01",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

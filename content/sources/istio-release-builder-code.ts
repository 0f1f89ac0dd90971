import type { SourceFile } from "../types";

export default {
  id: "istio-release-builder-code",
  title: "istio/release-builder source code",
  publisher: "Istio project",
  kind: "code",
  url: "https://github.com/istio/release-builder",
  published: "2026-08-21",
  version: "commit f7799cc",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

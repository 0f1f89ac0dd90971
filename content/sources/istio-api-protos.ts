import type { SourceFile } from "../types";

export default {
  id: "istio-api-protos",
  title: "Istio API definitions",
  publisher: "Istio project",
  kind: "code",
  url: "https://github.com/istio/api",
  published: "2026-07-21",
  version: "commit b8f8791",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

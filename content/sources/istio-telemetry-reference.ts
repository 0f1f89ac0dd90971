import type { SourceFile } from "../types";

export default {
  id: "istio-telemetry-reference",
  title: "Telemetry",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/reference/config/telemetry/",
  published: "2026-07-21",
  version: "istio/api commit b8f8791",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

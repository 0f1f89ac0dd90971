import type { SourceFile } from "../types";

export default {
  id: "istio-traffic-extension-reference",
  title: "Traffic Extension",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/reference/config/proxy_extensions/traffic_extension/",
  published: "2026-07-21",
  version: "istio/api commit b8f8791",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-destination-rule-reference",
  title: "Destination Rule",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/reference/config/networking/destination-rule/",
  published: "2026-07-21",
  version: "istio/api commit b8f8791",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "istio-authorization-policy-reference",
  title: "Authorization Policy",
  publisher: "Istio project",
  kind: "reference",
  url: "https://istio.io/latest/docs/reference/config/security/authorization-policy/",
  published: "2026-07-21",
  version: "istio/api commit b8f8791",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

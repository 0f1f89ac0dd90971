import type { SourceFile } from "../types";

export default {
  id: "istio-security-2026-006",
  title: "ISTIO-SECURITY-2026-006",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/security/istio-security-2026-006/",
  published: "2026-08-26",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

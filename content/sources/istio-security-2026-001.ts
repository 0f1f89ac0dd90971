import type { SourceFile } from "../types";

export default {
  id: "istio-security-2026-001",
  title: "ISTIO-SECURITY-2026-001",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/security/istio-security-2026-001/",
  published: "2026-03-10",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

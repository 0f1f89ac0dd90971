import type { SourceFile } from "../types";

export default {
  id: "istio-security-2026-003",
  title: "ISTIO-SECURITY-2026-003",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/security/istio-security-2026-003/",
  published: "2026-04-20",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

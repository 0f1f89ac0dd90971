import type { SourceFile } from "../types";

export default {
  id: "istio-ztunnel-security-audit",
  title: "Istio publishes results of ztunnel security audit",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/blog/2025/ztunnel-security-assessment/",
  published: "2025-04-18",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;

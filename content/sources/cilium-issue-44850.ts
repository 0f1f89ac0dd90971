import type { SourceFile } from "../types";

export default {
  id: "cilium-issue-44850",
  title: "CFP: OpenTelemetry tracing support for Gateway API-managed Envoy listeners",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/cilium/issues/44850",
  published: "2026-03-17",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "envoy-tls-overview",
  title: "TLS (architecture overview)",
  publisher: "Envoy project",
  kind: "guide",
  url: "https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/security/ssl",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;

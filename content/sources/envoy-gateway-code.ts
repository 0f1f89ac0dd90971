import type { SourceFile } from "../types";

export default {
  id: "envoy-gateway-code",
  title: "envoyproxy/gateway",
  publisher: "Envoy project",
  kind: "code",
  url: "https://github.com/envoyproxy/gateway",
  published: "2026-08-21",
  version: "commit d32f282",
  interest: [],
} satisfies SourceFile;

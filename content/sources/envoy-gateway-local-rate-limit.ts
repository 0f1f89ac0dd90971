import type { SourceFile } from "../types";

export default {
  id: "envoy-gateway-local-rate-limit",
  title: "Local Rate Limit",
  publisher: "Envoy project",
  kind: "guide",
  url: "https://gateway.envoyproxy.io/latest/tasks/traffic/local-rate-limit/",
  published: null,
  version: "commit d32f282",
  interest: [],
} satisfies SourceFile;

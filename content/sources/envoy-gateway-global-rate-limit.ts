import type { SourceFile } from "../types";

export default {
  id: "envoy-gateway-global-rate-limit",
  title: "Global Rate Limit",
  publisher: "Envoy project",
  kind: "guide",
  url: "https://gateway.envoyproxy.io/latest/tasks/traffic/global-rate-limit/",
  published: null,
  version: "commit d32f282",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "envoy-gateway-access-logs",
  title: "Proxy Access Logs",
  publisher: "Envoy project",
  kind: "guide",
  url: "https://gateway.envoyproxy.io/latest/tasks/observability/proxy-accesslog/",
  published: null,
  version: "commit d32f282",
  interest: [],
} satisfies SourceFile;

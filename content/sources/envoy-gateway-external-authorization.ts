import type { SourceFile } from "../types";

export default {
  id: "envoy-gateway-external-authorization",
  title: "External Authorization",
  publisher: "Envoy project",
  kind: "guide",
  url: "https://gateway.envoyproxy.io/latest/tasks/security/ext-auth/",
  published: null,
  version: "commit d32f282",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "envoy-gateway-jwt-authentication",
  title: "JWT Authentication",
  publisher: "Envoy project",
  kind: "guide",
  url: "https://gateway.envoyproxy.io/latest/tasks/security/jwt-authentication/",
  published: null,
  version: "commit d32f282",
  interest: [],
} satisfies SourceFile;

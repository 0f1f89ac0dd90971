import type { SourceFile } from "../types";

export default {
  id: "envoy-gateway-wasm-extensions",
  title: "Wasm Extensions",
  publisher: "Envoy project",
  kind: "guide",
  url: "https://gateway.envoyproxy.io/latest/tasks/extensibility/wasm/",
  published: null,
  version: "commit d32f282",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "envoy-attributes",
  title: "Attributes",
  publisher: "Envoy project",
  kind: "reference",
  url: "https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/advanced/attributes",
  published: null,
  version: "envoyproxy/envoy commit 00ab8ce",
  interest: [],
} satisfies SourceFile;

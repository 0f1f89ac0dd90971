import type { SourceFile } from "../types";

export default {
  id: "envoy-management-server",
  title: "Management Server",
  publisher: "Envoy project",
  kind: "reference",
  url: "https://www.envoyproxy.io/docs/envoy/latest/configuration/overview/mgmt_server",
  published: null,
  version: "envoyproxy/envoy commit 143500c",
  interest: [],
} satisfies SourceFile;

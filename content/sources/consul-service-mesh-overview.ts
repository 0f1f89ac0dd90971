import type { SourceFile } from "../types";

export default {
  id: "consul-service-mesh-overview",
  title: "Connect workloads to Consul service mesh",
  publisher: "HashiCorp",
  kind: "reference",
  url: "https://developer.hashicorp.com/consul/docs/connect",
  published: null,
  version: null,
  interest: ["consul"],
} satisfies SourceFile;

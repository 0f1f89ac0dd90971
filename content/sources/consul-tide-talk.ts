import type { SourceFile } from "../types";

export default {
  id: "consul-tide-talk",
  title: "Tide's Self-Service Service Mesh With HCP Consul",
  publisher: "HashiCorp",
  kind: "article",
  url: "https://www.hashicorp.com/resources/tide-self-service-service-mesh-with-consul",
  published: null,
  version: null,
  interest: ["consul"],
  caution: "Published by the vendor. The talk is by an employee of the user.",
} satisfies SourceFile;

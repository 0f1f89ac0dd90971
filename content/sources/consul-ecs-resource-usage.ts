import type { SourceFile } from "../types";

export default {
  id: "consul-ecs-resource-usage",
  title: "Resource Usage (Consul on ECS, version 1.11)",
  publisher: "HashiCorp",
  kind: "reference",
  url: "https://developer.hashicorp.com/consul/docs/v1.11.x/ecs/task-resource-usage",
  published: null,
  version: "1.11",
  interest: ["consul"],
} satisfies SourceFile;

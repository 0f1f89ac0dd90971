import type { SourceFile } from "../types";

export default {
  id: "consul-k8s-pull-1845",
  title: "Enable Automatic Consul Injection into Windows Workloads, pull request 1845",
  publisher: "hashicorp/consul-k8s",
  kind: "issue",
  url: "https://github.com/hashicorp/consul-k8s/pull/1845",
  published: "2023-01-20",
  version: null,
  interest: ["consul"],
} satisfies SourceFile;

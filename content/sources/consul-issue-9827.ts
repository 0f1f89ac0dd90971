import type { SourceFile } from "../types";

export default {
  id: "consul-issue-9827",
  title: "Consul Connect Envoy request mirroring, issue 9827",
  publisher: "hashicorp/consul",
  kind: "issue",
  url: "https://github.com/hashicorp/consul/issues/9827",
  published: "2021-02-24",
  version: null,
  interest: ["consul"],
} satisfies SourceFile;

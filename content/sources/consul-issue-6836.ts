import type { SourceFile } from "../types";

export default {
  id: "consul-issue-6836",
  title: "connect: add SPIFFE Workload API and SPIRE-like attestations support, issue 6836",
  publisher: "hashicorp/consul",
  kind: "issue",
  url: "https://github.com/hashicorp/consul/issues/6836",
  published: "2019-11-25",
  version: null,
  interest: ["consul"],
} satisfies SourceFile;

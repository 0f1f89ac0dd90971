import type { SourceFile } from "../types";

export default {
  id: "consul-k8s-code",
  title: "hashicorp/consul-k8s",
  publisher: "HashiCorp",
  kind: "code",
  url: "https://github.com/hashicorp/consul-k8s",
  published: "2026-08-12",
  version: "2.0.3, commit 7af6b65; repository as of 20 Aug 2026, commit a507b1d",
  interest: ["consul"],
} satisfies SourceFile;

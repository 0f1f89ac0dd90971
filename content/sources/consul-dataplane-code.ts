import type { SourceFile } from "../types";

export default {
  id: "consul-dataplane-code",
  title: "hashicorp/consul-dataplane",
  publisher: "HashiCorp",
  kind: "code",
  url: "https://github.com/hashicorp/consul-dataplane",
  published: "2026-06-25",
  version: "2.0.1, commit e946725; repository as of commit 28a963a",
  interest: ["consul"],
} satisfies SourceFile;

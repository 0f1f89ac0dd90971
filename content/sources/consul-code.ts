import type { SourceFile } from "../types";

export default {
  id: "consul-code",
  title: "hashicorp/consul",
  publisher: "HashiCorp",
  kind: "code",
  url: "https://github.com/hashicorp/consul",
  published: null,
  version: "copies of single files, the commit is in the locator",
  interest: ["consul"],
} satisfies SourceFile;

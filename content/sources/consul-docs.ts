import type { SourceFile } from "../types";

export default {
  id: "consul-docs",
  title: "Consul documentation, hashicorp/web-unified-docs, content/consul",
  publisher: "HashiCorp",
  kind: "reference",
  url: "https://github.com/hashicorp/web-unified-docs/tree/main/content/consul",
  published: null,
  version: "v2.0.x and v2.1.x folders, copies of single pages",
  interest: ["consul"],
  caution:
    "The pages were read as files of the documentation repository. A page that did not change between 2.0 and 2.1 is stored under one of the two folders only.",
} satisfies SourceFile;

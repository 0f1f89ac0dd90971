import type { SourceFile } from "../types";

export default {
  id: "endoflife-consul",
  title: "Hashicorp Consul, endoflife.date",
  publisher: "endoflife.date",
  kind: "dataset",
  url: "https://github.com/endoflife-date/endoflife.date/blob/master/products/consul.md",
  published: "2026-08-22",
  version: "commit a70eca3",
  interest: [],
} satisfies SourceFile;

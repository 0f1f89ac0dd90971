import type { SourceFile } from "../types";

export default {
  id: "pci-ssc-v4-0-1-post",
  title: "Just Published: PCI DSS v4.0.1",
  publisher: "PCI Security Standards Council, reposted by Unified Guru",
  kind: "announcement",
  url: "https://unifiedguru.com/?p=90679",
  published: null,
  version: null,
  interest: [],
  caution: "A repost of the council’s blog post, seen in an excerpt that does not show the end.",
} satisfies SourceFile;

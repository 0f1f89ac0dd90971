import type { SourceFile } from "../types";

export default {
  id: "sammy-pci-dss",
  title: "PCI DSS 4.0.1 in SAMMY",
  publisher: "Codific",
  kind: "standard",
  url: "https://sammy.codific.com/browse/pci-dss-401",
  published: null,
  version: "v4.0.1",
  interest: [],
  caution: "A third party’s reprint of copyrighted text, seen in excerpts only; compare with the official document.",
} satisfies SourceFile;

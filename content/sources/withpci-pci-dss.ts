import type { SourceFile } from "../types";

export default {
  id: "withpci-pci-dss",
  title: "PCI DSS v4.0.1 requirements, one page each",
  publisher: "WithPCI",
  kind: "standard",
  url: "https://withpci.com/requirements",
  published: null,
  version: "v4.0.1",
  interest: [],
  caution:
    "A third party’s reprint of copyrighted text, seen in excerpts only; compare with the official document. The site adds advice of its own.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "pci-dss-reprint-slidepub",
  title: "PCI DSS: Requirements and Testing Procedures, v4.0.1",
  publisher: "SlidePub, upload of the PCI SSC document",
  kind: "standard",
  url: "https://slidepub.com/slideshow/pci-dss-data-security-standard-v4-0-1-pdf",
  published: null,
  version: "v4.0.1, June 2024",
  interest: [],
  caution:
    "An upload by a third party of copyrighted text, seen in an excerpt only; compare with the official document.",
} satisfies SourceFile;

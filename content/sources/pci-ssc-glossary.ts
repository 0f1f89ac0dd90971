import type { SourceFile } from "../types";

export default {
  id: "pci-ssc-glossary",
  title: "Glossary",
  publisher: "PCI Security Standards Council",
  kind: "standard",
  url: "https://www.pcisecuritystandards.org/glossary/",
  published: null,
  version: null,
  interest: [],
  caution: "Undated web entries; version 4.0.1 has its own glossary in appendix G.",
} satisfies SourceFile;

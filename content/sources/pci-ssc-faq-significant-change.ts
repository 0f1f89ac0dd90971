import type { SourceFile } from "../types";

export default {
  id: "pci-ssc-faq-significant-change",
  title: "FAQ 1317: What is meant by “significant change” in PCI DSS?",
  publisher: "PCI Security Standards Council",
  kind: "standard",
  url: "https://pcisecuritystandards.org/faq/articles/Frequently_Asked_Question/What-is-meant-by-significant-change-in-PCI-DSS",
  published: null,
  version: "April 2023",
  interest: [],
  caution: "Cites version 4.0.",
} satisfies SourceFile;

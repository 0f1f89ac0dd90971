import type { SourceFile } from "../types";

export default {
  id: "dionach-pci-dss",
  title: "PCI DSS 4 Requirements Becoming Mandatory End of March 2025",
  publisher: "Dionach",
  kind: "article",
  url: "https://dionach.com/pci-dss-4-requirements-becoming-mandatory-end-of-march-2025",
  published: "2025-01-08",
  version: null,
  interest: [],
  caution: "A security firm retells the standard.",
} satisfies SourceFile;

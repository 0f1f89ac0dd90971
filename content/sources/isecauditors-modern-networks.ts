import type { SourceFile } from "../types";

export default {
  id: "isecauditors-modern-networks",
  title: "PCI DSS scope and segmentation guide: strategies for modern network architectures",
  publisher: "Internet Security Auditors",
  kind: "article",
  url: "https://blog.isecauditors.com/en/pci-dss-scope-and-segmentation-guide-strategies-for-modern-network-architectures",
  published: null,
  version: null,
  interest: [],
  caution: "An assessor firm’s summary; seen in an excerpt.",
} satisfies SourceFile;

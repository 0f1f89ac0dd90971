import type { SourceFile } from "../types";

export default {
  id: "usd-modern-networks",
  title: "PCI SSC Special Interest Group Releases Guidance on Scoping and Segmentation in Modern Network Architectures",
  publisher: "usd AG",
  kind: "article",
  url: "https://usd.de/en/pci-dss-guidance-scoping-segmentation-network-architectures",
  published: "2024-11-06",
  version: null,
  interest: [],
  caution: "An interview with a member of the group that wrote the guidance; seen in an excerpt.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "elliott-davis-pci-dss",
  title: "Hot off the Press: PCI DSS v4.0.1",
  publisher: "Elliott Davis",
  kind: "article",
  url: "https://www.elliottdavis.com/insights/hot-off-the-press-pci-dss-v4-0-1",
  published: "2024-06-21",
  version: null,
  interest: [],
  caution: "An advisory firm retells the council’s announcement.",
} satisfies SourceFile;

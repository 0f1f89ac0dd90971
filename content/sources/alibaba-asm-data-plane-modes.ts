import type { SourceFile } from "../types";

export default {
  id: "alibaba-asm-data-plane-modes",
  title: "Choose a data plane mode",
  publisher: "Alibaba Cloud",
  kind: "guide",
  url: "https://www.alibabacloud.com/help/en/asm/product-overview/choose-ambient-mode-or-sidecar-mode",
  published: "2026-03-11",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "Only an excerpt was seen, and the vendor's older page on limits (November 2024) still advises against ambient in production.",
} satisfies SourceFile;

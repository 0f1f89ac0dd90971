import type { SourceFile } from "../types";

export default {
  id: "alibaba-asm-ambient-components",
  title: "Configure ambient data plane components",
  publisher: "Alibaba Cloud",
  kind: "guide",
  url: "https://help.aliyun.com/en/asm/ambient/user-guide/ambient-data-plane-component-configuration",
  published: null,
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution:
    "Only an excerpt was seen; an older page of the vendor, of November 2024, advises against ambient in production.",
} satisfies SourceFile;

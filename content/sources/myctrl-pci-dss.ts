import type { SourceFile } from "../types";

export default {
  id: "myctrl-pci-dss",
  title: "PCI DSS v4, requirement pages",
  publisher: "myctrl.tools",
  kind: "standard",
  url: "https://www.myctrl.tools/frameworks/pci-dss-v4",
  published: null,
  version: "v4; wording of 4.0.1",
  interest: [],
  caution:
    "A third party’s reprint of copyrighted text, seen in excerpts only; compare with the official document. The site adds advice of its own.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "ciso-assistant-swift-cscf-2025",
  title: "CISO Assistant, library swift-cscf-v2025v1.0.yaml",
  publisher: "intuitem",
  kind: "dataset",
  url: "https://github.com/intuitem/ciso-assistant-community",
  published: "2025-04-13",
  version: "commit f990d7b; outline of version 2025",
  interest: [],
  caution:
    "Numbers and titles of version 2025, without the text of the controls. In it 2.4 is still the advisory 2.4A.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "control-stack-iso-27001",
  title: "ISO/IEC 27001:2022, pages on single controls",
  publisher: "ISO and IEC; one sentence for each control reprinted by Control Stack",
  kind: "standard",
  url: "https://controlstack.au/controls/iso27001-annex-a-8-22-network-segregation-for-security",
  published: null,
  version: "A.8.22 as of 19 March 2026; A.8.5 as of 18 May 2026",
  interest: [],
  caution:
    "A third party’s reprint of the sentence of each control, with advice of its own; compare with the official document.",
} satisfies SourceFile;

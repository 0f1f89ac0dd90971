import type { SourceFile } from "../types";

export default {
  id: "vorago-iso-27001",
  title: "ISO 27001:2022 Annex A, pages on single controls",
  publisher: "Vorago Security",
  kind: "guide",
  url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-24-use-of-cryptography",
  published: null,
  version: null,
  interest: [],
  caution:
    "A consultancy explains the controls in its own words; seen in excerpts. One page for each control, addressed in the citation.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "tcsa-iso-27001-5-16",
  title: "ISO 27001:2022 Annex A, A.5.16 Identity management",
  publisher: "TCSA",
  kind: "guide",
  url: "https://www.tcsa.in/frameworks/iso-27001/controls/5-16-identity-management",
  published: "2026-06-12",
  version: "last reviewed 12 June 2026",
  interest: [],
  caution: "A consultancy’s own wording of the control; seen in excerpts.",
} satisfies SourceFile;

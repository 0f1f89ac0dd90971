import type { SourceFile } from "../types";

export default {
  id: "isms-online-iso-27001",
  title: "ISO 27001:2022 Annex A, pages on single controls",
  publisher: "ISMS.online",
  kind: "guide",
  url: "https://www.isms.online/iso-27001/annex-a/8-15-logging-2022",
  published: null,
  version: null,
  interest: [],
  caution:
    "A vendor of compliance software explains the controls with the guidance of ISO/IEC 27002; seen in excerpts. One page for each control, addressed in the citation.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "advisera-iso-27001-8-24",
  title: "ISO 27001 control 8.24 Use of cryptography",
  publisher: "Advisera",
  kind: "guide",
  url: "https://advisera.com/iso27001/control-8-24-use-of-cryptography/",
  published: null,
  version: null,
  interest: [],
  caution: "A vendor of templates and training explains the control.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "rva-iso-27001-transition",
  title: "Transition Information Security Management Systems ISO/IEC 27001:2022",
  publisher: "Raad voor Accreditatie (Dutch Accreditation Council)",
  kind: "announcement",
  url: "https://www.rva.nl/en/nieuws/transition-information-security-management-systems-iso-iec-270012022/",
  published: null,
  version: null,
  interest: [],
  caution: "An accreditation body tells what the mandatory document IAF MD 26 asks; the document itself was not read.",
} satisfies SourceFile;

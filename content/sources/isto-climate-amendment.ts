import type { SourceFile } from "../types";

export default {
  id: "isto-climate-amendment",
  title: "ISO 9001 climate amendment 2024",
  publisher: "ISTO",
  kind: "article",
  url: "https://www.isto.ch/insights/iso9001-climate-amendment-2024",
  published: null,
  version: null,
  interest: [],
  caution: "Written about ISO 9001 and the 30 standards amended with it, ISO/IEC 27001 among them.",
} satisfies SourceFile;

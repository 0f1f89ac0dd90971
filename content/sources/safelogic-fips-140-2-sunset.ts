import type { SourceFile } from "../types";

export default {
  id: "safelogic-fips-140-2-sunset",
  title: "What Happens on September 21, 2026?",
  publisher: "SafeLogic",
  kind: "article",
  url: "https://www.safelogic.com/blog/what-happens-on-september-21-2026",
  published: null,
  version: null,
  interest: [],
  caution:
    "Written before the date by a seller of FIPS 140-3 modules; the title is taken from the address, and NIST's CMVP keeps the list itself.",
} satisfies SourceFile;

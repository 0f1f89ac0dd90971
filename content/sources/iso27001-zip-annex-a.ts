import type { SourceFile } from "../types";

export default {
  id: "iso27001-zip-annex-a",
  title: "Annex A, and the ISO ‘Controls’ of 27002",
  publisher: "The Obsidian ISMS",
  kind: "guide",
  url: "https://iso27001.zip/The+Obsidian+ISMS/Clauses/Annex+A%2C+and+the+ISO+'Controls'+of+27002",
  published: null,
  version: null,
  interest: [],
  caution: "A practitioner’s notes on the standard.",
} satisfies SourceFile;

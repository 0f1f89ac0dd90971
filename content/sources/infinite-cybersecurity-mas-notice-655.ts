import type { SourceFile } from "../types";

export default {
  id: "infinite-cybersecurity-mas-notice-655",
  title: "MAS Notice 655 and the Cyber Hygiene Imperative",
  publisher: "Infinite Cybersecurity",
  kind: "article",
  url: "https://infinitecybersecurity.com/articles/mas-notice-655-cyber-hygiene-singapore",
  published: null,
  version: null,
  interest: [],
  caution: "Names a revision of the Guidelines in July 2025 for which no text was found.",
} satisfies SourceFile;

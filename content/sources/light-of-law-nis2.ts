import type { SourceFile } from "../types";

export default {
  id: "light-of-law-nis2",
  title: "NIS2 in 2026: From Law on Paper to Law in Practice",
  publisher: "Light of Law",
  kind: "article",
  url: "https://www.lightoflaw.com/p/nis2-in-2026-from-law-on-paper-to",
  published: null,
  version: "early 2026, by its own text",
  interest: [],
} satisfies SourceFile;

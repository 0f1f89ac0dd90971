import type { SourceFile } from "../types";

export default {
  id: "barr-advisory-soc-2-points-of-focus",
  title: "What’s New with SOC 2? An Overview of the Revised Security Points of Focus",
  publisher: "BARR Advisory",
  kind: "article",
  url: "https://www.barradvisory.com/resource/whats-new-with-soc-2/",
  published: "2023-11-30",
  version: null,
  interest: [],
  caution: "Saved copies of the page name September and October 2022 as the month of the revision.",
} satisfies SourceFile;

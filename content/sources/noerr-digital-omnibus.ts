import type { SourceFile } from "../types";

export default {
  id: "noerr-digital-omnibus",
  title: "Digital Omnibus: AI is nearing the finish line - is EU data law heading down the wrong track?",
  publisher: "Noerr",
  kind: "article",
  url: "https://www.noerr.com/en/insights/digital-omnibus-ai-is-nearing-the-finish-line-is-eu-data-law-heading-down-the-wrong-track",
  published: "2026-06-18",
  version: null,
  interest: [],
  caution: "A law firm’s comment on the state of a proposal in June 2026.",
} satisfies SourceFile;

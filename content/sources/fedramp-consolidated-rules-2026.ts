import type { SourceFile } from "../types";

export default {
  id: "fedramp-consolidated-rules-2026",
  title: "FedRAMP Consolidated Rules for 2026, machine-readable rules",
  publisher: "FedRAMP",
  kind: "standard",
  url: "https://github.com/FedRAMP/rules",
  published: "2026-07-14",
  version: "2026.07.14.01, commit 12fe1b6",
  interest: [],
  caution: "Later releases exist, of 13 September and 2 November 2026; they could be seen in excerpts only.",
} satisfies SourceFile;

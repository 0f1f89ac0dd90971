import type { SourceFile } from "../types";

export default {
  id: "fedramp-rules-release-2026-11",
  title: "FedRAMP rules, release 2026.11.02.01",
  publisher: "FedRAMP",
  kind: "announcement",
  url: "https://github.com/FedRAMP/rules/releases/tag/2026.11.02.01",
  published: "2026-11-05",
  version: "2026.11.02.01",
  interest: [],
  caution:
    "The list of changes was seen in part. The page gives the day without the year; the number of the release gives the year.",
} satisfies SourceFile;

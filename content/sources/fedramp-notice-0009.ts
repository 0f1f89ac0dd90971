import type { SourceFile } from "../types";

export default {
  id: "fedramp-notice-0009",
  title: "NTC-0009, Initial Outcome from RFC-0024 Rev5 Machine-Readable Packages",
  publisher: "FedRAMP",
  kind: "announcement",
  url: "https://www.fedramp.gov/notices/0009",
  published: "2026-03-25",
  version: null,
  interest: [],
} satisfies SourceFile;

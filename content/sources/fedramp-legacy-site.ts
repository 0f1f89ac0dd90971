import type { SourceFile } from "../types";

export default {
  id: "fedramp-legacy-site",
  title: "FedRAMP Legacy Documentation",
  publisher: "FedRAMP",
  kind: "announcement",
  url: "https://www.fedramp.gov/legacy/",
  published: "2026-06-24",
  version: null,
  interest: [],
} satisfies SourceFile;

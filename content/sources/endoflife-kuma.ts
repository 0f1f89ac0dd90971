import type { SourceFile } from "../types";

export default {
  id: "endoflife-kuma",
  title: "Kuma, endoflife.date",
  publisher: "endoflife.date",
  kind: "dataset",
  url: "https://endoflife.date/kuma",
  published: "2026-08-22",
  version: "commit a70eca3",
  interest: [],
} satisfies SourceFile;

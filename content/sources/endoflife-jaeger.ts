import type { SourceFile } from "../types";

export default {
  id: "endoflife-jaeger",
  title: "Jaeger, endoflife.date",
  publisher: "endoflife.date",
  kind: "dataset",
  url: "https://endoflife.date/jaeger",
  published: "2026-08-22",
  version: "commit a70eca3",
  interest: [],
} satisfies SourceFile;

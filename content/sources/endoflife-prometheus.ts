import type { SourceFile } from "../types";

export default {
  id: "endoflife-prometheus",
  title: "Prometheus, endoflife.date",
  publisher: "endoflife.date",
  kind: "dataset",
  url: "https://endoflife.date/prometheus",
  published: "2026-08-22",
  version: "commit a70eca3",
  interest: [],
} satisfies SourceFile;

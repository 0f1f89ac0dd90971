import type { SourceFile } from "../types";

export default {
  id: "endoflife-grafana",
  title: "Grafana, endoflife.date",
  publisher: "endoflife.date",
  kind: "dataset",
  url: "https://endoflife.date/grafana",
  published: "2026-08-22",
  version: "commit a70eca3",
  interest: [],
} satisfies SourceFile;

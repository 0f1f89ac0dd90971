import type { SourceFile } from "../types";

export default {
  id: "endoflife-cilium",
  title: "Cilium, release dates and ends of support",
  publisher: "endoflife.date",
  kind: "dataset",
  url: "https://endoflife.date/cilium",
  published: "2026-08-22",
  version: "commit a70eca3",
  interest: [],
} satisfies SourceFile;

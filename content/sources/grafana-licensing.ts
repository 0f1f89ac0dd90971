import type { SourceFile } from "../types";

export default {
  id: "grafana-licensing",
  title: "Grafana licensing",
  publisher: "Grafana Labs",
  kind: "project-policy",
  url: "https://github.com/grafana/grafana/blob/main/LICENSING.md",
  published: null,
  version: "copy of commit 108f9b2",
  interest: [],
} satisfies SourceFile;

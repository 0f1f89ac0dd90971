import type { SourceFile } from "../types";

export default {
  id: "ocd-tech-soc-2-reports",
  title: "SOC 2 Reports",
  publisher: "OCD Tech",
  kind: "article",
  url: "https://ocd-tech.com/soc-2-reports",
  published: null,
  version: null,
  interest: [],
} satisfies SourceFile;

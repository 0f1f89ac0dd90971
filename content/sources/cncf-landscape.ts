import type { SourceFile } from "../types";

export default {
  id: "cncf-landscape",
  title: "CNCF Landscape",
  publisher: "CNCF",
  kind: "dataset",
  url: "https://github.com/cncf/landscape/blob/master/landscape.yml",
  published: "2026-08-07",
  version: "commit 153d699",
  interest: [],
} satisfies SourceFile;

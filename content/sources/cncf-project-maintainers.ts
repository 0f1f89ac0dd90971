import type { SourceFile } from "../types";

export default {
  id: "cncf-project-maintainers",
  title: "CNCF project maintainers",
  publisher: "CNCF",
  kind: "dataset",
  url: "https://github.com/cncf/foundation/blob/main/project-maintainers.csv",
  published: "2026-08-21",
  version: "commit 7596c66",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kuma-annual-review-2022",
  title: "Kuma sandbox annual review 2022",
  publisher: "Kuma project",
  kind: "article",
  url: "https://github.com/cncf/toc/blob/main/projects/kuma/2022-kuma-annual.md",
  published: null,
  version: "commit 4acc1dc",
  interest: ["kuma"],
} satisfies SourceFile;

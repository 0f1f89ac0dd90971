import type { SourceFile } from "../types";

export default {
  id: "kuma-issue-3628",
  title: "kuma DP starts slower than application blocks application to work (kuma issue 3628)",
  publisher: "Kuma project",
  kind: "issue",
  url: "https://github.com/kumahq/kuma/issues/3628",
  published: "2021-12-28",
  version: "1.4.0",
  interest: ["kuma"],
  caution: "Only an excerpt of the thread was seen. It is one user’s observation.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-issue-4385",
  title: "Tab / Mirror of traffic (linkerd2 issue 4385)",
  publisher: "Linkerd project",
  kind: "issue",
  url: "https://github.com/linkerd/linkerd2/issues/4385",
  published: "2020-05-13",
  version: null,
  interest: ["linkerd"],
  caution: "Only excerpts of the thread were seen; the date is that of its first post.",
} satisfies SourceFile;

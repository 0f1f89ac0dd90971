import type { SourceFile } from "../types";

export default {
  id: "linkerd-issue-3704",
  title: "JWT Support (linkerd2 issue 3704)",
  publisher: "Linkerd project",
  kind: "issue",
  url: "https://github.com/linkerd/linkerd2/issues/3704",
  published: "2019-11-12",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

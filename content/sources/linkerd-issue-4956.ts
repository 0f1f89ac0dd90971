import type { SourceFile } from "../types";

export default {
  id: "linkerd-issue-4956",
  title: "Session Stickiness only works with TLS backends (linkerd2 issue 4956)",
  publisher: "Linkerd project",
  kind: "issue",
  url: "https://github.com/linkerd/linkerd2/issues/4956",
  published: "2020-09-10",
  version: null,
  interest: ["linkerd"],
  caution: "Only an excerpt of the thread was seen, and it dates from 2020.",
} satisfies SourceFile;

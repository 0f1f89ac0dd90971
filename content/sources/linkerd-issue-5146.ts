import type { SourceFile } from "../types";

export default {
  id: "linkerd-issue-5146",
  title: "High proxy memory consumption in high concurrency when h2-upgrade disabled (linkerd2 issue 5146)",
  publisher: "Linkerd project",
  kind: "issue",
  url: "https://github.com/linkerd/linkerd2/issues/5146",
  published: "2020-10-27",
  version: "edge-20.11.1",
  interest: ["linkerd"],
  caution: "Only an excerpt of the thread was seen.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-issue-4900",
  title:
    "Linkerd-proxy consuming huge memory (~800MB) for a service that creates and maintains a huge number of outbound connections (linkerd2 issue 4900)",
  publisher: "Linkerd project",
  kind: "issue",
  url: "https://github.com/linkerd/linkerd2/issues/4900",
  published: "2020-08-20",
  version: "stable-2.8.1",
  interest: ["linkerd"],
  caution: "Only an excerpt of the thread was seen. One user’s observation, with rounded numbers.",
} satisfies SourceFile;

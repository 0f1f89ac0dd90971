import type { SourceFile } from "../types";

export default {
  id: "linkerd-issue-9760",
  title: "Is there a plan to introduce a scripting language in linkerd-proxy (linkerd2 issue 9760)",
  publisher: "Linkerd project",
  kind: "issue",
  url: "https://github.com/linkerd/linkerd2/issues/9760",
  published: "2022-11-06",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-issue-2901",
  title: "External Auth Provider in Ingress / Injected Sidecars (linkerd2 issue 2901)",
  publisher: "Linkerd project",
  kind: "issue",
  url: "https://github.com/linkerd/linkerd2/issues/2901",
  published: "2019-06-05",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

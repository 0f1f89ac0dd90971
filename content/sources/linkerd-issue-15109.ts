import type { SourceFile } from "../types";

export default {
  id: "linkerd-issue-15109",
  title:
    "Linkerd identity sometimes misses issuer Secret rotation and continues using an expired issuer certificate (linkerd2 issue 15109)",
  publisher: "Linkerd project",
  kind: "issue",
  url: "https://github.com/linkerd/linkerd2/issues/15109",
  published: "2026-03-31",
  version: null,
  interest: ["linkerd"],
  caution: "Only an excerpt of the thread was seen: one user’s report without a way to reproduce it.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-proxy-code",
  title: "linkerd/linkerd2-proxy source code",
  publisher: "Linkerd project",
  kind: "code",
  url: "https://github.com/linkerd/linkerd2-proxy",
  published: "2026-08-21",
  version: "commit 29637b6",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-issue-15623",
  title:
    "No max age / idle timeout for pooled proxy-to-proxy HTTP/2 connections — held connections pin buffer memory until pod restart or OOM (linkerd2 issue 15623)",
  publisher: "Linkerd project",
  kind: "issue",
  url: "https://github.com/linkerd/linkerd2/issues/15623",
  published: "2026-08-31",
  version: null,
  interest: ["linkerd"],
  caution: "Only an excerpt of the thread was seen.",
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-check-reference",
  title: "check (CLI reference)",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/cli/check/",
  published: "2026-06-25",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

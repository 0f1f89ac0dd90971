import type { SourceFile } from "../types";

export default {
  id: "linkerd-timeouts-reference",
  title: "Timeouts",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/timeouts/",
  published: "2026-07-14",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

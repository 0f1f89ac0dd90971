import type { SourceFile } from "../types";

export default {
  id: "linkerd-retries-reference",
  title: "Retries",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/retries/",
  published: "2026-05-14",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

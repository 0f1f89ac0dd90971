import type { SourceFile } from "../types";

export default {
  id: "linkerd-retries-and-timeouts",
  title: "Retries and Timeouts",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/retries-and-timeouts/",
  published: "2026-05-14",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

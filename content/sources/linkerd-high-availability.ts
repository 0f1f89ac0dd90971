import type { SourceFile } from "../types";

export default {
  id: "linkerd-high-availability",
  title: "High Availability",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/ha/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-rate-limiting-reference",
  title: "Rate Limiting (reference)",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/rate-limiting/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-rate-limiting-feature",
  title: "Rate Limiting (feature)",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/rate-limiting/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-rate-limit-aware-balancing",
  title: "Handling Rate-Limited Endpoints",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/rate-limit-aware-load-balancing/",
  published: "2026-06-25",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-dashboard",
  title: "Dashboard and on-cluster metrics stack",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/dashboard/",
  published: "2026-07-30",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

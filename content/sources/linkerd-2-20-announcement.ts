import type { SourceFile } from "../types";

export default {
  id: "linkerd-2-20-announcement",
  title:
    "Announcing Linkerd 2.20: Rate-limit-aware load balancing, reduced memory usage, better inbound metrics, and more",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2026/06/23/announcing-linkerd-2.20/",
  published: "2026-06-23",
  version: "2.20",
  interest: ["linkerd"],
} satisfies SourceFile;

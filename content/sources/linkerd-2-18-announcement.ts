import type { SourceFile } from "../types";

export default {
  id: "linkerd-2-18-announcement",
  title: "Announcing Linkerd 2.18: Battlescars, lessons learned, and preliminary Windows support",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2025/04/23/announcing-linkerd-2.18/",
  published: "2025-04-23",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

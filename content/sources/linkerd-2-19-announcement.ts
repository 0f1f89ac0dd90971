import type { SourceFile } from "../types";

export default {
  id: "linkerd-2-19-announcement",
  title: "Announcing Linkerd 2.19: Post-quantum cryptography",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2025/10/31/announcing-linkerd-2.19/",
  published: "2025-10-31",
  version: "2.19",
  interest: ["linkerd"],
} satisfies SourceFile;

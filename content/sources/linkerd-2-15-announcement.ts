import type { SourceFile } from "../types";

export default {
  id: "linkerd-2-15-announcement",
  title: "Announcing Linkerd 2.15 with mesh expansion, native sidecars, and SPIFFE",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2024/02/21/announcing-linkerd-2.15/",
  published: "2024-02-21",
  version: "2.15",
  interest: ["linkerd"],
} satisfies SourceFile;

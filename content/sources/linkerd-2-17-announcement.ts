import type { SourceFile } from "../types";

export default {
  id: "linkerd-2-17-announcement",
  title: "Announcing Linkerd 2.17: Egress, Rate Limiting, and Federated Services",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2024/12/05/announcing-linkerd-2.17/",
  published: "2024-12-05",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-2-16-announcement",
  title:
    "Announcing Linkerd 2.16! Metrics, retries, and timeouts for HTTP and gRPC routes; IPv6 support; policy audit mode; and lots more",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2024/08/13/announcing-linkerd-2.16/",
  published: "2024-08-13",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

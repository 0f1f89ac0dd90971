import type { SourceFile } from "../types";

export default {
  id: "linkerd-http-grpc",
  title: "HTTP, HTTP/2, and gRPC Proxying",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/http-grpc/",
  published: "2026-05-14",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-grpcroute-reference",
  title: "GRPCRoute",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/grpcroute/",
  published: "2026-07-14",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

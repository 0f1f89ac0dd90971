import type { SourceFile } from "../types";

export default {
  id: "kubernetes-grpc-balancing-post",
  title: "gRPC Load Balancing on Kubernetes without Tears",
  publisher: "Kubernetes project",
  kind: "announcement",
  url: "https://kubernetes.io/blog/2018/11/07/grpc-load-balancing-on-kubernetes-without-tears/",
  published: "2018-11-07",
  version: null,
  interest: ["linkerd"],
  caution: "A guest post by the founder of the company behind Linkerd.",
} satisfies SourceFile;

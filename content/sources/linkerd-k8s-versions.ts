import type { SourceFile } from "../types";

export default {
  id: "linkerd-k8s-versions",
  title: "Supported Kubernetes Versions",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/k8s-versions/",
  published: "2026-06-23",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-federated-services",
  title: "Multi-cluster Federated Services",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/federated-services/",
  published: "2026-07-30",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

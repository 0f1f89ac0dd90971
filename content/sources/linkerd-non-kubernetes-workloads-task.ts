import type { SourceFile } from "../types";

export default {
  id: "linkerd-non-kubernetes-workloads-task",
  title: "Adding non-Kubernetes workloads to your mesh",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/adding-non-kubernetes-workloads/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

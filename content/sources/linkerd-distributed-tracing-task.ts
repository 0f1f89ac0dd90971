import type { SourceFile } from "../types";

export default {
  id: "linkerd-distributed-tracing-task",
  title: "Distributed tracing with Linkerd",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/distributed-tracing/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-automatic-failover",
  title: "Automatic Multicluster Failover",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/automatic-failover/",
  published: "2026-06-25",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

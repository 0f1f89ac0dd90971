import type { SourceFile } from "../types";

export default {
  id: "linkerd-upgrade-task",
  title: "Upgrading Linkerd",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/upgrade/",
  published: "2026-05-14",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-fault-injection",
  title: "Injecting Faults",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/fault-injection/",
  published: "2026-05-14",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-managing-egress",
  title: "Managing egress traffic",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/managing-egress-traffic/",
  published: "2026-05-14",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "linkerd-day-2023-post",
  title: "Announcing Linkerd Day 2023 at Kubecon EU!",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2023/01/20/announcing-linkerd-day-2023/",
  published: "2023-01-20",
  version: null,
  interest: ["linkerd"],
  caution: "Written by the project; the case study it links to is Buoyant’s.",
} satisfies SourceFile;

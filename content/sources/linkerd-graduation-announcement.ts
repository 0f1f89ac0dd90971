import type { SourceFile } from "../types";

export default {
  id: "linkerd-graduation-announcement",
  title: "Announcing Linkerd's Graduation",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2021/07/28/announcing-cncf-graduation/",
  published: "2021-07-28",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

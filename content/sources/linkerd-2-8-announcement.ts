import type { SourceFile } from "../types";

export default {
  id: "linkerd-2-8-announcement",
  title: "Announcing Linkerd 2.8: simple, secure multi-cluster Kubernetes",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2020/06/09/announcing-linkerd-2.8/",
  published: "2020-06-09",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

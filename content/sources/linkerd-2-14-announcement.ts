import type { SourceFile } from "../types";

export default {
  id: "linkerd-2-14-announcement",
  title: "Announcing Linkerd 2.14: Improved enterprise multi-cluster, Gateway API conformance, and more!",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2023/08/23/announcing-linkerd-2.14/",
  published: "2023-08-23",
  version: "2.14",
  interest: ["linkerd"],
} satisfies SourceFile;

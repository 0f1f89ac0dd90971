import type { SourceFile } from "../types";

export default {
  id: "linkerd-edge-roundup-2025-12",
  title: "Linkerd Edge Release Roundup: December 2025",
  publisher: "Linkerd project",
  kind: "announcement",
  url: "https://linkerd.io/2025/12/08/linkerd-edge-release-roundup/",
  published: "2025-12-08",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;

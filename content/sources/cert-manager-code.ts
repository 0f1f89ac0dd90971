import type { SourceFile } from "../types";

export default {
  id: "cert-manager-code",
  title: "cert-manager/cert-manager source code",
  publisher: "cert-manager project",
  kind: "code",
  url: "https://github.com/cert-manager/cert-manager",
  published: "2026-08-22",
  version: "commit 2d0d7f7, tags to v1.21.1",
  interest: [],
} satisfies SourceFile;

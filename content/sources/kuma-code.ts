import type { SourceFile } from "../types";

export default {
  id: "kuma-code",
  title: "kumahq/kuma source code",
  publisher: "Kuma project",
  kind: "code",
  url: "https://github.com/kumahq/kuma",
  published: "2026-08-07",
  version: "tag v2.14.3 (commit 0c7aaec)",
  interest: ["kuma"],
} satisfies SourceFile;

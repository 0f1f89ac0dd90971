import type { SourceFile } from "../types";

export default {
  id: "json-patch-code",
  title: "evanphx/json-patch source code",
  publisher: "json-patch authors",
  kind: "code",
  url: "https://github.com/evanphx/json-patch",
  published: "2025-01-28",
  version: "commit 84a4bb1",
  interest: [],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "spire-changelog",
  title: "SPIRE changelog",
  publisher: "SPIFFE project",
  kind: "reference",
  url: "https://github.com/spiffe/spire/blob/main/CHANGELOG.md",
  published: "2026-08-21",
  version: "tag v1.15.3",
  interest: [],
} satisfies SourceFile;

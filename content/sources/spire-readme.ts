import type { SourceFile } from "../types";

export default {
  id: "spire-readme",
  title: "SPIRE README",
  publisher: "SPIFFE project",
  kind: "guide",
  url: "https://github.com/spiffe/spire",
  published: null,
  version: "commit ef8527e",
  interest: [],
} satisfies SourceFile;

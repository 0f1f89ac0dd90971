import type { SourceFile } from "../types";

export default {
  id: "spire-scaling",
  title: "Scaling SPIRE",
  publisher: "SPIFFE project",
  kind: "guide",
  url: "https://github.com/spiffe/spire/blob/main/doc/scaling_spire.md",
  published: "2024-11-04",
  version: "commit ef8527e",
  interest: [],
} satisfies SourceFile;

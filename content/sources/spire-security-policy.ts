import type { SourceFile } from "../types";

export default {
  id: "spire-security-policy",
  title: "SPIRE security policy",
  publisher: "SPIFFE project",
  kind: "project-policy",
  url: "https://github.com/spiffe/spire/blob/main/SECURITY.md",
  published: "2023-08-17",
  version: "commit ef8527e",
  interest: [],
} satisfies SourceFile;

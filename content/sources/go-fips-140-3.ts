import type { SourceFile } from "../types";

export default {
  id: "go-fips-140-3",
  title: "FIPS 140-3 Compliance",
  publisher: "Go project",
  kind: "reference",
  url: "https://go.dev/doc/security/fips140",
  published: null,
  version: "copy that states facts as of 2026-04-28",
  interest: [],
} satisfies SourceFile;

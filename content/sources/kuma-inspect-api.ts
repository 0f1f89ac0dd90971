import type { SourceFile } from "../types";

export default {
  id: "kuma-inspect-api",
  title: "Inspect API",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/explore/inspect-api/",
  published: "2025-11-25",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

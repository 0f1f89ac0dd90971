import type { SourceFile } from "../types";

export default {
  id: "kuma-docs",
  title: "Kuma documentation (kumahq/kuma-website)",
  publisher: "Kuma project",
  kind: "reference",
  url: "https://github.com/kumahq/kuma-website",
  published: "2026-06-26",
  version: "pages of release 2.14.x, commit a92a32a",
  interest: ["kuma"],
} satisfies SourceFile;

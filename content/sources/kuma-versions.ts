import type { SourceFile } from "../types";

export default {
  id: "kuma-versions",
  title: "kumahq/kuma, versions.yml",
  publisher: "Kuma project",
  kind: "project-policy",
  url: "https://github.com/kumahq/kuma/blob/master/versions.yml",
  published: "2026-08-21",
  version: "commit 348b652",
  interest: ["kuma"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kuma-requirements",
  title: "Requirements",
  publisher: "Kuma project",
  kind: "reference",
  url: "https://kuma.io/docs/2.14.x/introduction/kuma-requirements/",
  published: "2025-11-25",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

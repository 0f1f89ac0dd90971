import type { SourceFile } from "../types";

export default {
  id: "kuma-observability",
  title: "Observability",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/explore/observability/",
  published: "2025-11-25",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kuma-multi-zone",
  title: "Multi-zone deployment",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/production/deployment/multi-zone/",
  published: "2025-11-25",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

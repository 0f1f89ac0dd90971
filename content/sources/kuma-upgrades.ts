import type { SourceFile } from "../types";

export default {
  id: "kuma-upgrades",
  title: "Upgrade Kuma",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/production/upgrades-tuning/upgrades/",
  published: "2025-11-25",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kuma-data-plane-universal",
  title: "Data plane on Universal",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/production/dp-config/dpp-on-universal/",
  published: "2026-06-24",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

import type { SourceFile } from "../types";

export default {
  id: "kuma-cni",
  title: "Configure the Kuma CNI",
  publisher: "Kuma project",
  kind: "guide",
  url: "https://kuma.io/docs/2.14.x/production/dp-config/cni/",
  published: "2025-11-25",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

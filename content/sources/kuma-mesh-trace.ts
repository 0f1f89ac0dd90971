import type { SourceFile } from "../types";

export default {
  id: "kuma-mesh-trace",
  title: "MeshTrace",
  publisher: "Kuma project",
  kind: "reference",
  url: "https://kuma.io/docs/2.14.x/policies/meshtrace/",
  published: "2026-01-07",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

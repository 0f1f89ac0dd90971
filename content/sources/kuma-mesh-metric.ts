import type { SourceFile } from "../types";

export default {
  id: "kuma-mesh-metric",
  title: "MeshMetric",
  publisher: "Kuma project",
  kind: "reference",
  url: "https://kuma.io/docs/2.14.x/policies/meshmetric/",
  published: "2026-05-08",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

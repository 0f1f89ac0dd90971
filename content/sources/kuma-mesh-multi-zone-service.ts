import type { SourceFile } from "../types";

export default {
  id: "kuma-mesh-multi-zone-service",
  title: "MeshMultiZoneService",
  publisher: "Kuma project",
  kind: "reference",
  url: "https://kuma.io/docs/2.14.x/networking/meshmultizoneservice/",
  published: "2025-11-25",
  version: "2.14",
  interest: ["kuma"],
} satisfies SourceFile;

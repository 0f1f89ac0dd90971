import type { SourceFile } from "../types";

export default {
  id: "cilium-layer-7-visibility",
  title: "Layer 7 Protocol Visibility",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/observability/visibility/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium", "no-mesh"],
} satisfies SourceFile;

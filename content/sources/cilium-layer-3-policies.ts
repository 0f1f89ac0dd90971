import type { SourceFile } from "../types";

export default {
  id: "cilium-layer-3-policies",
  title: "Layer 3 Policies",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/policy/layer3/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium", "no-mesh"],
} satisfies SourceFile;

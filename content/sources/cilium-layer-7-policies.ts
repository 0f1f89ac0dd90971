import type { SourceFile } from "../types";

export default {
  id: "cilium-layer-7-policies",
  title: "Layer 7 Policies",
  publisher: "Cilium project",
  kind: "guide",
  url: "https://docs.cilium.io/en/stable/security/policy/layer7/",
  published: null,
  version: "copy read in November 2026",
  interest: ["cilium", "no-mesh"],
} satisfies SourceFile;
